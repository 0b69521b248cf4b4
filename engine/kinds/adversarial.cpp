#include "engine/kinds/kinds.h"
#include "engine/retraining/model_origins.h"

namespace outcross
{
namespace
{

const char* subtitle(const LineageSpec& spec)
{
    return spec.data.empty() ? QT_TRANSLATE_NOOP("ModelWords", "Forger and judge, trained on %1 forgeries of their own")
                             : QT_TRANSLATE_NOOP("ModelWords", "Forger and judge, trained on %1, then on %2 forgeries");
}

LineageSpec usual()
{
    LineageSpec spec;
    spec.size = 2000;
    spec.variants = 8;
    spec.learning.shape = ModeShape::Ring;
    return spec;
}

} // namespace

KindRow adversarialKind()
{
    return {
        .id = "adversarial",
        .keys = {"variants", "shape", "spacing", "data", "columns", "network", "loop", "curation", "detector"},
        .parts = {"labs", "noise", "packing", "latent"},
        .acts = everyQuantity(),
        .deeds = {DeedKind::Bottleneck},
        .minimumSize = kAdversarialLimits.size,
        .minimumVariants = kAdversarialLimits.variants,
        .maximumVariants = kAdversarialLimits.maximumVariants,
        .measures = {Measure::RealShare, Measure::Flagged, Measure::TrainingItems, Measure::Precision, Measure::Recall,
                     Measure::GoodItems, Measure::ModesReached},
        .tellingMeasures = {Measure::ModesReached, Measure::GoodItems, Measure::Recall},
        .curations = {CurationKind::Truncation, CurationKind::Reward, CurationKind::Verification},
        .isSlow = true,
        .input = ModelInput::Columns,
        .usual = usual(),
        .variants = modeWords,
        .words = {.name = QT_TRANSLATE_NOOP("ModelKinds", "Forger and judge"),
                  .sentence = QT_TRANSLATE_NOOP("ModelKinds", "One network invents points, another tries to tell them "
                                                              "from real ones; both learn."),
                  .madeUp = QT_TRANSLATE_NOOP("ModelKinds", "Made-up groups"),
                  .variantsMeaning = kGroupsMeaning,
                  .picture = QT_TRANSLATE_NOOP("ModelWords", "Scatter"),
                  .diversity = kTotalVariance,
                  .subtitle = subtitle},
        .origin = adversarialOrigin,
    };
}

} // namespace outcross
