#include "engine/kinds/kinds.h"
#include "engine/kinds/model_account.h"
#include "engine/retraining/model_origins.h"

namespace outcross
{
namespace
{

ExpectationAccount account(const LineageSpec& spec, const Conditions& conditions, const PopulationNow&)
{
    return explainModel(spec, conditions, {.letter = "H", .hasCategories = true});
}

const char* subtitle(const LineageSpec&)
{
    return QT_TRANSLATE_N_NOOP("ModelWords", "%n categories, refitted on %1 samples of their own");
}

} // namespace

KindRow categoricalKind()
{
    return {
        .id = "categorical",
        .keys = {"variants", "frequencies", "exponent", "smoothing", "loop", "curation", "detector"},
        .parts = {"labs"},
        .acts = everyQuantity(),
        .deeds = {DeedKind::Bottleneck},
        .minimumSize = kCategoricalLimits.size,
        .minimumVariants = kCategoricalLimits.variants,
        .maximumVariants = kCategoricalLimits.maximumVariants,
        .measures = {Measure::RealShare, Measure::Flagged, Measure::TrainingItems},
        .curations = {CurationKind::Temperature, CurationKind::TopP, CurationKind::TopK, CurationKind::Reward},
        .mergesParameters = true,
        .hasCategories = true,
        .variants = categoryWords,
        .words = {.name = QT_TRANSLATE_NOOP("ModelKinds", "Categories"),
                  .sentence =
                      QT_TRANSLATE_NOOP("ModelKinds", "Counts how often each thing occurs and draws by these shares."),
                  .picture = QT_TRANSLATE_NOOP("ModelWords", "Frequencies"),
                  .diversity = QT_TRANSLATE_NOOP("ModelReadouts", "diversity H"),
                  .subtitle = subtitle},
        .account = account,
        .origin = categoricalOrigin,
    };
}

} // namespace outcross
