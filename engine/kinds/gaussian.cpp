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
    return explainModel(spec, conditions, {.isScaledByTruncation = true});
}

const char* subtitle(const LineageSpec& spec)
{
    return spec.data.empty()
               ? QT_TRANSLATE_NOOP("ModelWords", "One bell curve, refitted on %1 samples of its own")
               : QT_TRANSLATE_NOOP("ModelWords", "One bell curve for %1, refitted on %2 samples of its own");
}

LineageSpec usual()
{
    LineageSpec spec;
    spec.size = 100;
    return spec;
}

} // namespace

KindRow gaussianKind()
{
    return {
        .id = "gaussian",
        .keys = {"variants", "data", "columns", "estimator", "loop", "curation", "detector"},
        .parts = {"labs", "noise"},
        .acts = everyQuantity(),
        .deeds = {DeedKind::Bottleneck},
        .minimumSize = kGaussianLimits.size,
        .minimumVariants = kGaussianLimits.variants,
        .maximumVariants = kGaussianLimits.maximumVariants,
        .measures = {Measure::RealShare, Measure::Flagged, Measure::TrainingItems},
        .curations = {CurationKind::Truncation, CurationKind::Reward, CurationKind::Verification},
        .mergesParameters = true,
        .input = ModelInput::Column,
        .plainestFor = {DataKind::OneColumn},
        .usual = usual(),
        .variants = rangeWords,
        .words = {.name = QT_TRANSLATE_NOOP("ModelKinds", "One bell curve"),
                  .sentence =
                      QT_TRANSLATE_NOOP("ModelKinds", "Remembers nothing but the mean and the spread of its numbers."),
                  .madeUp = QT_TRANSLATE_NOOP("ModelKinds", "A made-up bell curve"),
                  .variantsMeaning = kRangesMeaning,
                  .picture = QT_TRANSLATE_NOOP("ModelWords", "Density"),
                  .diversity = kTotalVariance,
                  .subtitle = subtitle},
        .account = account,
        .origin = gaussianOrigin,
    };
}

} // namespace outcross
