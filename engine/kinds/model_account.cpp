#include "engine/kinds/model_account.h"

#include "engine/kinds/account_words.h"
#include "engine/retraining/loop_facts.h"

#include <string>

namespace outcross
{
namespace
{

/// The variance of what one generation is drawn from; returns its letter.
std::string addItems(ExpectationAccount& account, const LineageSpec& spec, const Conditions& conditions,
                     const MomentFit& fit)
{
    const Learning& learning = spec.learning;
    const LoopShares shares = loopGeneration(learning, conditions.forces, conditions.size, {}).shares;
    const std::string v = fit.letter;
    std::string made = v + "(t)";
    if (fit.isScaledByTruncation && learning.curation.by == CurationKind::Truncation &&
        conditions.forces.selection != 0) {
        made = "λ·" + made;
        account.numbers.push_back(
            letter(QT_TRANSLATE_NOOP("engine", "λ = %1: share of its variance with which the model is sampled"),
                   shortNumber(1 - conditions.forces.selection)));
        cite(account, "Alemohammad et al. 2023");
    }
    if (shares.synthetic == 1)
        return made;
    const bool isAlike = fit.hasCategories && spec.startFrequencies == StartFrequencies::Equal;
    if (isAlike && shares.archived == 0 && !learning.loop.exactShares) { // nothing new in common with what is made
        account.formulas.push_back(formula("H* = (1 − f)²·H(t) + [1 − (1 − f)²]·H₀"));
        account.numbers.push_back(letter(
            shares.novel > 0 ? QT_TRANSLATE_NOOP("engine", "f = %1: chance that an item is real, or drawn uniformly")
                             : QT_TRANSLATE_NOOP("engine", "f = %1: chance that an item is real"),
            shortNumber(1 - shares.synthetic)));
        return "H*";
    }
    account.formulas.push_back(
        {QT_TRANSLATE_NOOP("engine", "%1* = f·%1₀ + g·A + u·U + s·%2 + variance between their means"), {v, made}});
    account.numbers.push_back({QT_TRANSLATE_NOOP("engine", "Shares of the items: real f = %1, archive g = %2, uniform "
                                                           "u = %3, made by a model s = %4"),
                               {shortNumber(shares.real), shortNumber(shares.archived), shortNumber(shares.novel),
                                shortNumber(shares.synthetic)}});
    return v + "*";
}

} // namespace

ExpectationAccount explainModel(const LineageSpec& spec, const Conditions& conditions, const MomentFit& fit)
{
    ExpectationAccount account;
    const LoopSpec& loop = spec.learning.loop;
    const std::string v = fit.letter;
    account.quantity = fit.hasCategories
                           ? Text{QT_TRANSLATE_NOOP("engine", "H: chance that two items of the model differ"), {}}
                           : Text{QT_TRANSLATE_NOOP("engine", "V: total variance of the model"), {}};
    const std::string n = whole(conditions.size);
    const std::string pool = addItems(account, spec, conditions, fit);
    const bool unbiased = spec.estimator == VarianceEstimator::Unbiased;
    switch (loop.data) {
    case DataLoop::Replace:
        if (loop.exactShares) {
            account.formulas.push_back(formula(v + "(t+1) = " + pool + " − W/n"));
            account.numbers.push_back(
                {QT_TRANSLATE_NOOP("engine", "W: mean variance within the parts that come in exact numbers"), {}});
        } else if (unbiased) {
            account.formulas.push_back(formula(v + "(t+1) = " + pool));
        } else {
            account.formulas.push_back(formula(v + "(t+1) = (1 − 1/n)·" + pool + " = (1 − 1/" + n + ")·" + pool));
        }
        cite(account, "Wright 1931");
        break;
    case DataLoop::Accumulate:
        if (conditions.forces == Forces{} && loop.labs == 1) {
            account.formulas.push_back(formula(v + "(t+1) = (1 − n/T²)·" + v + "(t)"));
        } else {
            account.formulas.push_back(formula(v + "(t+1) = E|x|² − E|x̄|²"));
            account.formulas.push_back(formula("x̄ = (1 − n/T)·x̄ + (n/T)·x̄_new"));
        }
        account.numbers.push_back(
            {QT_TRANSLATE_NOOP("engine", "T: items of all generations so far, the new ones included"), {}});
        cite(account, "Gerstgrasser et al. 2024");
        break;
    case DataLoop::Subsample:
        account.formulas.push_back(formula(v + "(t+1) = (1 − 1/n)·T/(T − 1)·P"));
        account.formulas.push_back(formula("P = E|x|² − E|x̄|²"));
        account.numbers.push_back(
            {QT_TRANSLATE_NOOP("engine", "P: diversity of the T items of all generations so far"), {}});
        cite(account, "Gerstgrasser et al. 2024");
        break;
    case DataLoop::Window:
        account.formulas.push_back(formula(v + "(t+1) = Σ w_k·E|x|²_k − E|Σ w_k·x̄_k|²"));
        account.numbers.push_back(letter(
            QT_TRANSLATE_NOOP("engine", "k: each of the last %1 generations, w its share of the items, x̄ their mean"),
            std::to_string(loop.window)));
        cite(account, "Wright 1931");
        break;
    case DataLoop::Augment:
        account.formulas.push_back(
            {QT_TRANSLATE_NOOP("engine", "%1(t+1) = w·(1 − 1/n)·%2 + (1 − w)·A + variance between the two means"),
             {v, pool}});
        account.numbers.push_back(
            {QT_TRANSLATE_NOOP("engine", "w = n/(n + %1): share of the new items beside the archive, of diversity A"),
             {whole(loop.archive)}});
        cite(account, "Wright 1931");
        break;
    }
    if (fit.addFit != nullptr)
        fit.addFit(account, spec);
    account.numbers.insert(account.numbers.begin(),
                           letter(QT_TRANSLATE_NOOP("engine", "n = %1 items a generation"), n));
    if (loop.labs > 1) {
        account.formulas.push_back(
            formula(fit.hasCategories ? "H_T = H + (1 − 1/L)·(S − C)" : "V_T = V + (1 − 1/L)·(S − C)"));
        account.numbers.push_back(
            {QT_TRANSLATE_NOOP(
                 "engine",
                 "L = %1 labs, exchange %2; S, C: expected products of a lab’s mean with its own and with another’s"),
             {std::to_string(loop.labs), shortNumber(conditions.forces.exchange)}});
        cite(account, "Maruyama 1970");
    }
    account.assumptions = {
        fit.addFit != nullptr
            ? Text{QT_TRANSLATE_NOOP("engine", "a fit has the mean and the variance of what it is trained on, but for "
                                               "the bins or the kernel"),
                   {}}
            : Text{QT_TRANSLATE_NOOP("engine", "a fit has the mean and the variance of what it is trained on"), {}},
        {QT_TRANSLATE_NOOP("engine", "items are drawn independently; none is preferred"), {}},
        {QT_TRANSLATE_NOOP("engine", "sizes and changes are those of this run, past ones included"), {}}};
    return account;
}

} // namespace outcross
