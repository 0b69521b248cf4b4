#include "engine/data/data_kind.h"
#include "engine/kinds/kinds.h"
#include "engine/kinds/model_account.h"
#include "engine/retraining/model_origins.h"

namespace outcross
{
namespace
{

ExpectationAccount account(const LineageSpec& spec, const Conditions& conditions, const PopulationNow&)
{
    return explainModel(spec, conditions, {});
}

const char* subtitle(const LineageSpec& spec)
{
    return spec.data.empty()
               ? QT_TRANSLATE_N_NOOP("ModelWords", "%n bell curve(s), refitted on %1 samples of their own")
               : QT_TRANSLATE_NOOP("ModelWords", "Bell curves for %1, refitted on %2 samples of their own");
}

LineageSpec usual()
{
    LineageSpec spec;
    spec.size = 400;
    spec.variants = 8;
    return spec;
}

} // namespace

KindRow mixtureKind()
{
    return {
        .id = "mixture",
        .keys = {"variants", "shape", "spacing", "data", "columns", "loop", "curation", "detector"},
        .parts = {"labs", "noise"},
        .acts = everyQuantity(),
        .deeds = {DeedKind::Bottleneck},
        .minimumSize = kMixtureLimits.size,
        .minimumVariants = kMixtureLimits.variants,
        .maximumVariants = kMixtureLimits.maximumVariants,
        .measures = {Measure::RealShare, Measure::Flagged, Measure::TrainingItems},
        .curations = {CurationKind::Truncation, CurationKind::Reward, CurationKind::Verification},
        .input = ModelInput::Columns,
        .plainestFor = {DataKind::Numbers},
        .variantsInData = 3,
        .usual = usual(),
        .variants = modeWords,
        .words = {.name = QT_TRANSLATE_NOOP("ModelKinds", "Several bell curves"),
                  .sentence = QT_TRANSLATE_NOOP("ModelKinds",
                                                "Explains its points as a few round groups and draws from these."),
                  .madeUp = QT_TRANSLATE_NOOP("ModelKinds", "Made-up bell curves"),
                  .variantsMeaning =
                      QT_TRANSLATE_NOOP("outcross::ModelDataSection", "Bell curves that the model consists of."),
                  .picture = QT_TRANSLATE_NOOP("ModelWords", "Scatter"),
                  .diversity = kTotalVariance,
                  .subtitle = subtitle},
        .account = account,
        .origin = mixtureOrigin,
    };
}

} // namespace outcross
