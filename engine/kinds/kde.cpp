#include "engine/kinds/account_words.h"
#include "engine/kinds/kinds.h"
#include "engine/kinds/model_account.h"
#include "engine/retraining/model_origins.h"

namespace outcross
{
namespace
{

void addKernel(ExpectationAccount& account, const LineageSpec& spec)
{
    if (spec.learning.bandwidth > 0) {
        account.formulas.push_back(formula("V(t+1) = V + 2·h²"));
        account.numbers.push_back(letter(QT_TRANSLATE_NOOP("engine", "h = %1: bandwidth, in standard deviations of the "
                                                                     "data; the kernel adds h² in each of two columns"),
                                         shortNumber(spec.learning.bandwidth)));
        cite(account, "Parzen 1962");
        return;
    }
    account.formulas.push_back(formula("V(t+1) = (1 + c²)·V"));
    account.formulas.push_back(formula("c = n^(−1/6)"));
    account.numbers.push_back(
        {QT_TRANSLATE_NOOP("engine", "c: bandwidth by the normal reference rule, as a share of the deviation"), {}});
    cite(account, "Silverman 1986");
}

ExpectationAccount account(const LineageSpec& spec, const Conditions& conditions, const PopulationNow&)
{
    return explainModel(spec, conditions, {.addFit = addKernel});
}

const char* subtitle(const LineageSpec& spec)
{
    return spec.data.empty() ? QT_TRANSLATE_NOOP("ModelWords", "Smoothed points, replaced by %1 of their own")
                             : QT_TRANSLATE_NOOP("ModelWords", "Smoothed points of %1, replaced by %2 of their own");
}

LineageSpec usual()
{
    LineageSpec spec;
    spec.size = 300;
    spec.variants = 8;
    return spec;
}

} // namespace

KindRow kdeKind()
{
    return {
        .id = "kde",
        .keys = {"variants", "shape", "spacing", "data", "columns", "bandwidth", "loop", "curation", "detector"},
        .parts = {"labs", "noise"},
        .acts = everyQuantity(),
        .deeds = {DeedKind::Bottleneck},
        .minimumSize = kKdeLimits.size,
        .minimumVariants = kKdeLimits.variants,
        .maximumVariants = kKdeLimits.maximumVariants,
        .measures = {Measure::RealShare, Measure::Flagged, Measure::TrainingItems, Measure::Precision, Measure::Recall,
                     Measure::GoodItems, Measure::ModesReached},
        .tellingMeasures = {Measure::ModesReached, Measure::GoodItems, Measure::Recall},
        .curations = {CurationKind::Reward, CurationKind::Verification},
        .input = ModelInput::Columns,
        .usual = usual(),
        .variants = modeWords,
        .words = {.name = QT_TRANSLATE_NOOP("ModelKinds", "Smoothed points"),
                  .sentence = QT_TRANSLATE_NOOP("ModelKinds", "Remembers every point and draws near one of them."),
                  .madeUp = QT_TRANSLATE_NOOP("ModelKinds", "Made-up groups"),
                  .variantsMeaning = kGroupsMeaning,
                  .picture = QT_TRANSLATE_NOOP("ModelWords", "Scatter"),
                  .diversity = kTotalVariance,
                  .subtitle = subtitle},
        .account = account,
        .origin = kdeOrigin,
    };
}

} // namespace outcross
