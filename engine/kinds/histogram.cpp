#include "engine/kinds/account_words.h"
#include "engine/kinds/kinds.h"
#include "engine/kinds/model_account.h"
#include "engine/retraining/model_origins.h"

namespace outcross
{
namespace
{

void addBins(ExpectationAccount& account, const LineageSpec& spec)
{
    account.formulas.push_back(formula("V = B + w²/12"));
    account.numbers.push_back(letter(
        QT_TRANSLATE_NOOP("engine", "B: variance of the centres of the bins that items lie in; w = %1: width of a "
                                    "bin, in standard deviations of the data"),
        shortNumber(8.0 / spec.variants)));
}

ExpectationAccount account(const LineageSpec& spec, const Conditions& conditions, const PopulationNow&)
{
    return explainModel(spec, conditions, {.letter = "B", .addFit = addBins});
}

const char* subtitle(const LineageSpec& spec)
{
    return spec.data.empty()
               ? QT_TRANSLATE_NOOP("ModelWords", "A histogram, refilled with %1 samples of its own")
               : QT_TRANSLATE_NOOP("ModelWords", "A histogram of %1, refilled with %2 samples of its own");
}

LineageSpec usual()
{
    LineageSpec spec;
    spec.size = 500;
    spec.variants = 20;
    return spec;
}

} // namespace

KindRow histogramKind()
{
    return {
        .id = "histogram",
        .keys = {"variants", "data", "columns", "smoothing", "loop", "curation", "detector"},
        .parts = {"labs", "noise"},
        .acts = everyQuantity(),
        .deeds = {DeedKind::Bottleneck},
        .minimumSize = kHistogramLimits.size,
        .minimumVariants = kHistogramLimits.variants,
        .maximumVariants = kHistogramLimits.maximumVariants,
        .measures = {Measure::RealShare, Measure::Flagged, Measure::TrainingItems, Measure::Wasserstein},
        .tellingMeasures = {Measure::Wasserstein},
        .curations = {CurationKind::Reward, CurationKind::Verification},
        .input = ModelInput::Column,
        .usual = usual(),
        .variants = rangeWords,
        .words = {.name = QT_TRANSLATE_NOOP("ModelKinds", "Histogram"),
                  .sentence =
                      QT_TRANSLATE_NOOP("ModelKinds", "Sorts its numbers into ranges and draws from the ranges."),
                  .madeUp = QT_TRANSLATE_NOOP("ModelKinds", "A made-up bell curve"),
                  .variantsMeaning = kRangesMeaning,
                  .picture = QT_TRANSLATE_NOOP("ModelWords", "Density"),
                  .diversity = kTotalVariance,
                  .subtitle = subtitle},
        .account = account,
        .origin = histogramOrigin,
    };
}

} // namespace outcross
