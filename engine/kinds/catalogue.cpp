#include "engine/kinds/catalogue.h"

#include "engine/base/errors.h"
#include "engine/kinds/lineage_rules.h"
#include "engine/pedigree/pedigree_origin.h"
#include "engine/population/diploid_origin.h"
#include "engine/retraining/model_origins.h"
#include "engine/spec/data_path.h"

#include <algorithm>

namespace outcross
{

const std::vector<KindRow>& catalogue()
{
    using enum Quantity;
    using enum DeedKind;
    static const std::vector<KindRow> rows{
        {.id = "categorical",
         .side = Side::Left,
         .keys = {"variants", "frequencies", "exponent", "smoothing", "loop", "curation", "detector"},
         .keysWithoutData = {},
         .parts = {"labs"},
         .acts = {Size, Inflow, Mutation, Selection, Memory, Exchange, KinAvoidance},
         .deeds = {Bottleneck},
         .minimumSize = 1,
         .maximumVariants = kMaximumVariants,
         .measures = {Measure::RealShare, Measure::Flagged, Measure::TrainingItems},
         .curations = {CurationKind::Temperature, CurationKind::TopP, CurationKind::TopK, CurationKind::Reward},
         .origin = categoricalOrigin},
        {.id = "gaussian",
         .side = Side::Left,
         .keys = {"variants", "data", "columns", "estimator", "loop", "curation", "detector"},
         .keysWithoutData = {},
         .parts = {"labs", "noise"},
         .acts = {Size, Inflow, Mutation, Selection, Memory, Exchange, KinAvoidance},
         .deeds = {Bottleneck},
         .minimumSize = 2,
         .maximumVariants = kMaximumModes,
         .measures = {Measure::RealShare, Measure::Flagged, Measure::TrainingItems},
         .curations = {CurationKind::Truncation, CurationKind::Reward, CurationKind::Verification},
         .origin = gaussianOrigin},
        {.id = "histogram",
         .side = Side::Left,
         .keys = {"variants", "data", "columns", "smoothing", "loop", "curation", "detector"},
         .keysWithoutData = {},
         .parts = {"labs", "noise"},
         .acts = {Size, Inflow, Mutation, Selection, Memory, Exchange, KinAvoidance},
         .deeds = {Bottleneck},
         .minimumSize = 2,
         .maximumVariants = kMaximumModes,
         .measures = {Measure::RealShare, Measure::Flagged, Measure::TrainingItems, Measure::Wasserstein},
         .curations = {CurationKind::Reward, CurationKind::Verification},
         .origin = histogramOrigin},
        {.id = "mixture",
         .side = Side::Left,
         .keys = {"variants", "shape", "spacing", "data", "columns", "loop", "curation", "detector"},
         .keysWithoutData = {},
         .parts = {"labs", "noise"},
         .acts = {Size, Inflow, Mutation, Selection, Memory, Exchange, KinAvoidance},
         .deeds = {Bottleneck},
         .minimumSize = 2,
         .maximumVariants = kMaximumModes,
         .measures = {Measure::RealShare, Measure::Flagged, Measure::TrainingItems},
         .curations = {CurationKind::Truncation, CurationKind::Reward, CurationKind::Verification},
         .origin = mixtureOrigin},
        {.id = "kde",
         .side = Side::Left,
         .keys = {"variants", "shape", "spacing", "data", "columns", "bandwidth", "loop", "curation", "detector"},
         .keysWithoutData = {},
         .parts = {"labs", "noise"},
         .acts = {Size, Inflow, Mutation, Selection, Memory, Exchange, KinAvoidance},
         .deeds = {Bottleneck},
         .minimumSize = 2,
         .maximumVariants = kMaximumModes,
         .measures = {Measure::RealShare, Measure::Flagged, Measure::TrainingItems, Measure::Precision, Measure::Recall,
                      Measure::GoodItems, Measure::ModesReached},
         .curations = {CurationKind::Reward, CurationKind::Verification},
         .origin = kdeOrigin},
        {.id = "adversarial",
         .side = Side::Left,
         .keys = {"variants", "shape", "spacing", "data", "columns", "network", "loop", "curation", "detector"},
         .keysWithoutData = {},
         .parts = {"labs", "noise", "packing", "latent"},
         .acts = {Size, Inflow, Mutation, Selection, Memory, Exchange, KinAvoidance},
         .deeds = {Bottleneck},
         .minimumSize = 8,
         .maximumVariants = kMaximumModes,
         .measures = {Measure::RealShare, Measure::Flagged, Measure::TrainingItems, Measure::Precision, Measure::Recall,
                      Measure::GoodItems, Measure::ModesReached},
         .curations = {CurationKind::Truncation, CurationKind::Reward, CurationKind::Verification},
         .isSlow = true,
         .origin = adversarialOrigin},
        {.id = "autoencoder",
         .side = Side::Left,
         .keys = {"data", "network", "loop", "curation", "detector"},
         .keysWithoutData = {},
         .parts = {"labs", "noise", "latent", "beta"},
         .acts = {Size, Inflow, Mutation, Selection, Memory, Exchange, KinAvoidance},
         .deeds = {Bottleneck},
         .minimumSize = 8,
         .maximumVariants = 0,
         .measures = {Measure::RealShare, Measure::Flagged, Measure::TrainingItems, Measure::Precision, Measure::Recall,
                      Measure::Vendi, Measure::Certainty},
         .curations = {CurationKind::Truncation, CurationKind::Verification},
         .isSlow = true,
         .origin = autoencoderOrigin},
        {.id = "ngram",
         .side = Side::Left,
         .keys = {"data", "text", "loop", "curation", "detector", "watermark"},
         .keysWithoutData = {},
         .parts = {"labs", "order"},
         .acts = {Size, Inflow, Mutation, Selection, Memory, Exchange, KinAvoidance},
         .deeds = {Bottleneck},
         .minimumSize = 100,
         .maximumVariants = 0,
         .measures = {Measure::RealShare, Measure::Flagged, Measure::TrainingItems, Measure::Perplexity,
                      Measure::DistinctTwo, Measure::Repeated, Measure::RareAlive, Measure::CommonAlive,
                      Measure::PerplexityMedian, Measure::PerplexityTop, Measure::DistinctOne, Measure::DistinctThree,
                      Measure::FewAlive, Measure::SomeAlive},
         .curations = {CurationKind::Temperature, CurationKind::TopP, CurationKind::TopK, CurationKind::Beam},
         .origin = ngramOrigin},
        {.id = "neural-text",
         .side = Side::Left,
         .keys = {"data", "text", "network", "loop", "curation", "detector", "watermark"},
         .keysWithoutData = {},
         .parts = {"labs"},
         .acts = {Size, Inflow, Mutation, Selection, Memory, Exchange, KinAvoidance},
         .deeds = {Bottleneck},
         .minimumSize = 1000,
         .maximumVariants = 0,
         .measures = {Measure::RealShare, Measure::Flagged, Measure::TrainingItems, Measure::Perplexity,
                      Measure::DistinctTwo, Measure::Repeated, Measure::RareAlive, Measure::CommonAlive,
                      Measure::PerplexityMedian, Measure::PerplexityTop, Measure::DistinctOne, Measure::DistinctThree,
                      Measure::FewAlive, Measure::SomeAlive},
         .curations = {CurationKind::Temperature, CurationKind::TopP, CurationKind::TopK, CurationKind::Beam},
         .isSlow = true,
         .origin = neuralTextOrigin},
        {.id = "regression",
         .side = Side::Left,
         .keys = {"regression", "loop"},
         .keysWithoutData = {},
         .acts = {Size, Inflow},
         .deeds = {Bottleneck},
         .minimumSize = 2,
         .maximumVariants = 0,
         .measures = {Measure::TrainingItems, Measure::ExcessError},
         .origin = regressionOrigin},
        {.id = "diploid",
         .side = Side::Right,
         .keys = {"variants", "loci", "data", "frequencies", "exponent", "genome", "mutationModel", "mating", "space",
                  "growth", "lethalEquivalents", "selection", "load", "pollination", "bank"},
         .keysWithoutData = {"variants", "loci", "frequencies", "exponent"},
         .acts = {Size, Inflow, Mutation, Selection, Memory, Exchange, KinAvoidance},
         .deeds = {Bottleneck, Founders, Fragment, Reconnect, Translocate, Freeze, Pathogen, EqualFamilies},
         .minimumSize = 1,
         .maximumVariants = kMaximumVariants,
         .origin = diploidOrigin},
        {.id = "pedigree",
         .side = Side::Right,
         .keys = {"data", "loci"},
         .keysWithoutData = {},
         .acts = {},
         .deeds = {},
         .minimumSize = 1,
         .maximumVariants = 0,
         .origin = pedigreeOrigin},
    };
    return rows;
}

const KindRow* findKind(std::string_view id)
{
    const auto& rows = catalogue();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const KindRow& other) { return other.id == id; });
    return row == rows.end() ? nullptr : &*row;
}

std::shared_ptr<const Origin> prepareOrigin(const LineageSpec& spec, Side side, const DataLibrary& library,
                                            const std::stop_token& stop)
{
    if (!spec.data.empty() && !isDataPath(spec.data) && !library.contains(spec.data))
        throw InputError({QT_TRANSLATE_NOOP("engine", "\"%1\" is not a shipped data set (%2); a file needs its ending, "
                                                      "as in \"%1.csv\", and a folder (or a file without ending) the "
                                                      "mark of a path, as in \"./%1\""),
                          {spec.data, library.names()},
                          std::string("lineages.") + sideKey(side) + ".data",
                          2});
    try {
        checkSpec(spec);
        return findKind(spec.kind)->origin(spec, library, stop);
    } catch (const InputError& error) {
        Text text = error.text();
        text.where = std::string("lineages.") + sideKey(side);
        throw InputError(std::move(text));
    }
}

} // namespace outcross
