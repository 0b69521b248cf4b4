#include "engine/base/errors.h"
#include "engine/kinds/account_words.h"
#include "engine/kinds/kinds.h"
#include "engine/retraining/model_origins.h"

#include <algorithm>
#include <array>
#include <string>

namespace outcross
{
namespace
{

ExpectationAccount account(const LineageSpec& spec, const Conditions& conditions, const PopulationNow&)
{
    ExpectationAccount told;
    const bool accumulates = spec.learning.loop.data == DataLoop::Accumulate;
    told.quantity = {
        QT_TRANSLATE_NOOP("engine", "K: share of the signal that is kept, 1/(1 + e), e being the error of the weights, "
                                    "squared"),
        {}};
    if (accumulates) {
        told.formulas = {formula("E[e(t)] = Σ σ²d/(i·(i·n − d − 1)), i = 1 … t"), formula("K > 1/(1 + E[e])")};
    } else if (conditions.forces.inflow > 0) {
        told.formulas = {formula("E[e(t+1)] ≈ (1 − f)²·E[e(t)] + σ²d/(n − d − 1)"), formula("K > 1/(1 + E[e])")};
        told.numbers.push_back(letter(QT_TRANSLATE_NOOP("engine", "f = %1: chance that a label is real"),
                                      shortNumber(conditions.forces.inflow)));
    } else {
        told.formulas = {formula("E[e(t)] = t·σ²d/(n − d − 1)"), formula("e = σ²·X·(1/c_1 + … + 1/c_t)"),
                         formula("K = E[1/(1 + e)]")};
        told.numbers.push_back({QT_TRANSLATE_NOOP("engine", "X, c: independent χ² variables with d and n − d + 1 "
                                                            "degrees of freedom, c anew in every generation"),
                                {}});
        cite(told, "Hotelling 1931");
    }
    told.numbers.insert(told.numbers.begin(),
                        {QT_TRANSLATE_NOOP("engine", "d = %1 features, σ = %2: noise of a label, n = %3 points a "
                                                     "generation"),
                         {std::to_string(spec.learning.regression.features),
                          shortNumber(spec.learning.regression.noiseDeviation), whole(conditions.size)}});
    cite(told, "Gerstgrasser et al. 2024");
    told.assumptions = {{QT_TRANSLATE_NOOP("engine", "points and noise are normal and independent"), {}},
                        {QT_TRANSLATE_NOOP("engine", "there are more points than features, by two at least"), {}}};
    return told;
}

constexpr std::array kLoops{DataLoop::Replace, DataLoop::Accumulate};

void checkLoop(const LineageSpec& spec)
{
    const LoopSpec& loop = spec.learning.loop;
    if (std::find(kLoops.begin(), kLoops.end(), loop.data) == kLoops.end())
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "loop.data: regression knows \"replace\" and \"accumulate\""), {}});
    if (loop.exactShares || loop.archive > 0)
        throw InputError({QT_TRANSLATE_NOOP("engine", "loop: regression has no archive and no exact shares"), {}});
}

const char* subtitle(const LineageSpec&)
{
    return QT_TRANSLATE_NOOP("ModelWords", "A line through %1 labels that the model before it gave");
}

LineageSpec usual()
{
    LineageSpec spec;
    spec.size = 60;
    return spec;
}

} // namespace

KindRow regressionKind()
{
    return {
        .id = "regression",
        .keys = {"regression", "loop"},
        .acts = {Quantity::Size, Quantity::Inflow},
        .deeds = {DeedKind::Bottleneck},
        .minimumSize = kRegressionLimits.size,
        .check = checkLoop,
        .measures = {Measure::TrainingItems, Measure::ExcessError},
        .tellingMeasures = {Measure::ExcessError},
        .loops = {kLoops.begin(), kLoops.end()},
        .usual = usual(),
        .variants = featureWords,
        .words = {.name = QT_TRANSLATE_NOOP("ModelKinds", "Regression"),
                  .sentence = QT_TRANSLATE_NOOP("ModelKinds", "Draws the best straight line through labels that the "
                                                              "model before it gave."),
                  .picture = QT_TRANSLATE_NOOP("ModelWords", "Scatter"),
                  .diversity = kTotalVariance,
                  .subtitle = subtitle},
        .account = account,
        .origin = regressionOrigin,
    };
}

} // namespace outcross
