#include "engine/kinds/population_account.h"

#include "engine/kinds/account_words.h"
#include "engine/population/mating_rules.h"

#include <algorithm>
#include <string>

namespace outcross
{
namespace
{

/// Equal founder alleles: what comes in or arises has nothing more in common with the living than with itself.
void explainOneDeme(ExpectationAccount& account, const Forces& forces, const PopulationNow& now)
{
    const std::string twice = whole(2 * now.individuals);
    account.numbers.push_back(letter(QT_TRANSLATE_NOOP("engine", "N = %1 individuals"), whole(now.individuals)));
    std::string pool = "H(t)";
    if (forces.inflow > 0) {
        account.formulas.push_back(formula("H* = (1 − f)²·H(t) + [1 − (1 − f)²]·H₀"));
        account.numbers.push_back(letter(QT_TRANSLATE_NOOP("engine", "f = %1: chance that a gamete comes from outside"),
                                         shortNumber(forces.inflow)));
        pool = "H*";
    }
    if (forces.mutation > 0) {
        account.formulas.push_back(formula("H** = (1 − u)²·" + pool + " + [1 − (1 − u)²]·(1 − 1/K)"));
        account.numbers.push_back(
            letter(QT_TRANSLATE_NOOP("engine", "u = %1: chance that a copy mutates, to any of K alleles"),
                   shortNumber(forces.mutation)));
        pool = "H**";
    }
    account.formulas.push_back(formula("H(t+1) = (1 − 1/2N)·" + pool + " = (1 − 1/" + twice + ")·" + pool));
    cite(account, "Wright 1931");
}

/// F: the two copies of one individual, Θ: copies of two individuals.
void addMating(ExpectationAccount& account, const MatingSpec& mating, const PopulationNow& now)
{
    const std::int64_t males = malesAmong(now.individuals, mating);
    const std::int64_t females = now.individuals - males;
    const auto add = [&](const char* within, const char* one, const char* source) {
        account.formulas.push_back(formula(within));
        account.formulas.push_back(formula("Θ′ = c·(1 + F)/2 + (1 − c)·Θ"));
        account.numbers.push_back(letter(one, whole(now.individuals)));
        cite(account, source);
    };
    if (now.equalFamilies) {
        add("F′ = …",
            QT_TRANSLATE_NOOP("engine", "c: chance that two gametes of one generation come from one parent, "
                                        "with equal families of N = %1 parents"),
            "Wright 1938");
        account.formulas.front() = formula(mating.system == MatingSystem::Clonal   ? "F′ = F"
                                           : mating.system == MatingSystem::Random ? "F′ = Θ′"
                                                                                   : "F′ = Θ");
        return;
    }
    switch (mating.system) {
    case MatingSystem::Selfing:
        add("F′ = s·(1 + F)/2 + (1 − s)·Θ", QT_TRANSLATE_NOOP("engine", "c = 1/N, N = %1 individuals"), "Wright 1921");
        account.numbers.push_back(letter(QT_TRANSLATE_NOOP("engine", "s = %1: share of the offspring with one parent"),
                                         shortNumber(mating.selfingRate)));
        break;
    case MatingSystem::TwoSexes:
        add("F′ = Θ", QT_TRANSLATE_NOOP("engine", "c = 1/4N_m + 1/4N_f, N = %1 individuals"), "Wright 1931");
        account.numbers.push_back(
            {QT_TRANSLATE_NOOP("engine", "N_m = %1 males, N_f = %2 females"), {whole(males), whole(females)}});
        break;
    case MatingSystem::Monogamy:
        add("F′ = Θ", QT_TRANSLATE_NOOP("engine", "c = 1/2C, N = %1 individuals"), "Wright 1931");
        account.numbers.push_back(
            letter(QT_TRANSLATE_NOOP("engine", "C = %1 couples"), whole(std::min(males, females))));
        break;
    case MatingSystem::Clonal:
        add("F′ = F", QT_TRANSLATE_NOOP("engine", "c = 1/N, N = %1 individuals"), "Malécot 1948");
        break;
    case MatingSystem::Random:
        add("F′ = Θ′", QT_TRANSLATE_NOOP("engine", "c = 1/N, N = %1 individuals"), "Wright 1931");
        break;
    case MatingSystem::NoSelfing:
    case MatingSystem::FullSib:
    case MatingSystem::LeastKinship:
        add("F′ = Θ", QT_TRANSLATE_NOOP("engine", "c = 1/N, N = %1 individuals"), "Wright 1931");
        break;
    }
}

void addDemes(ExpectationAccount& account, const Biology& biology, const Forces& forces, const PopulationNow& now)
{
    const bool islands = biology.space.kind == SpaceKind::Islands || biology.space.kind == SpaceKind::One ||
                         biology.space.kind == SpaceKind::Colonies;
    if (islands && biology.mating.system == MatingSystem::Random && !now.equalFamilies) {
        account.formulas.push_back(formula("J_w′ = 1/n + (1 − 1/n)·[a·J_w + (1 − a)·J_b]"));
        account.formulas.push_back(formula("J_b′ = b·J_w + (1 − b)·J_b"));
        account.formulas.push_back(formula("a = (1 − m)² + m²/(L − 1)"));
        account.formulas.push_back(formula("b = 2m(1 − m)/(L − 1) + m²(L − 2)/(L − 1)²"));
        account.formulas.push_back(formula("H = 1 − J_w/L − (1 − 1/L)·J_b"));
        account.numbers.push_back(
            {QT_TRANSLATE_NOOP("engine", "L = %1 demes, n = %2 gene copies in each on average"),
             {std::to_string(now.demes), shortNumber(2.0 * static_cast<double>(now.individuals) / now.demes)}});
        account.numbers.push_back({QT_TRANSLATE_NOOP("engine", "J: chance that two copies are the same, within a deme "
                                                               "and between two; carried for each pair of demes"),
                                   {}});
    } else {
        account.formulas.push_back(formula("J_ab′ = Σ m_as·m_bt·J_st"));
        account.formulas.push_back(formula("H = 1 − Σ w_a·w_b·J_ab"));
        account.numbers.push_back({QT_TRANSLATE_NOOP("engine", "L = %1 demes, w their shares of all individuals"),
                                   {std::to_string(now.demes)}});
    }
    account.numbers.push_back(
        letter(QT_TRANSLATE_NOOP("engine", "m = %1: chance that a gamete comes from another deme"),
               shortNumber(forces.exchange)));
    cite(account, "Maruyama 1970");
    cite(account, "Nei 1975");
}

/// Lines of one brother and one sister each.
ExpectationAccount explainSibLines(const PopulationNow& now)
{
    ExpectationAccount account;
    account.quantity = {QT_TRANSLATE_NOOP("engine", "H: chance that two gene copies drawn from everybody differ"), {}};
    account.formulas = {formula("F′ = Θ"), formula("Θ′ = (1 + F)/4 + Θ/2"),
                        formula("H = 1 − [(1 + F)/2 + Θ + (N − 2)·B]/N")};
    account.numbers = {
        letter(QT_TRANSLATE_NOOP("engine", "N = %1 individuals, two in each line"), whole(now.individuals)),
        {QT_TRANSLATE_NOOP("engine", "F: the two copies of one individual, Θ: a copy of a brother and one of his "
                                     "sister, B: copies of two lines, as among the founders"),
         {}}};
    account.sources = {"Wright 1921"};
    account.assumptions = {
        {QT_TRANSLATE_NOOP("engine", "every line goes on by itself: nothing enters, none is divided"), {}},
        {QT_TRANSLATE_NOOP("engine", "which of its two copies a parent hands on is left to chance"), {}}};
    return account;
}

/// One locus, two alleles, genic selection.
bool isSelectedPair(const LineageSpec& spec, const Forces& forces)
{
    return spec.biology.selection.model == SelectionModel::Genic && forces.selection != 0 && spec.data.empty() &&
           spec.loci == 1 && spec.variants == 2;
}

ExpectationAccount explainSelectedPair(const Biology& biology, const Forces& forces, const PopulationNow& now)
{
    // A mutant is any of the two alleles, the own one included, or always the other.
    const double toOther = biology.mutationModel == MutationModel::OtherAlleles ? forces.mutation : forces.mutation / 2;
    ExpectationAccount account;
    account.quantity = {QT_TRANSLATE_NOOP("engine", "H: chance that two gene copies drawn from everybody differ"), {}};
    std::string from = "p";
    if (forces.inflow > 0 || forces.mutation > 0) {
        account.formulas.push_back(formula("p* = (1 − 2v)·[(1 − f)·p + f·p₀] + v"));
        account.numbers.push_back({QT_TRANSLATE_NOOP("engine", "f = %1: chance that a gamete comes from outside; v = "
                                                               "%2: chance that a copy becomes the other allele"),
                                   {shortNumber(forces.inflow), shortNumber(toOther)}});
        from = "p*";
    }
    account.formulas.push_back(formula("p′ = (1 + s)·" + from + "/(1 + s·" + from + ")"));
    account.formulas.push_back(formula("P(k′) = Σ P(k)·C(2N, k′)·p′^k′·(1 − p′)^(2N − k′), p = k/2N"));
    account.formulas.push_back(formula("H = Σ P(k)·2·(k/2N)·(1 − k/2N)"));
    account.numbers.insert(account.numbers.begin(),
                           letter(QT_TRANSLATE_NOOP("engine", "N = %1 individuals"), whole(now.individuals)));
    account.numbers.push_back(letter(QT_TRANSLATE_NOOP("engine", "s = %1: each copy of the first allele makes an "
                                                                 "individual by so much fitter"),
                                     shortNumber(forces.selection)));
    account.numbers.push_back(
        {QT_TRANSLATE_NOOP("engine", "P(k): chance that k of the 2N copies are the first allele"), {}});
    account.sources = {"Haldane 1927", "Wright 1931"};
    account.assumptions = {
        {QT_TRANSLATE_NOOP("engine", "nothing but the two alleles decides who lives, and each copy counts alike"), {}},
        {QT_TRANSLATE_NOOP("engine", "who mates and which gamete is drawn is left to chance, in one deme"), {}},
        {QT_TRANSLATE_NOOP("engine", "numbers of individuals are those that the scenario and its events set"), {}}};
    return account;
}

} // namespace

ExpectationAccount explainPopulation(const LineageSpec& spec, const Conditions& conditions, const PopulationNow& now)
{
    const Forces& forces = conditions.forces;
    const Biology& biology = spec.biology;
    if (biology.mating.system == MatingSystem::FullSib)
        return explainSibLines(now);
    if (isSelectedPair(spec, forces))
        return explainSelectedPair(biology, forces, now);
    ExpectationAccount account;
    account.quantity = {QT_TRANSLATE_NOOP("engine", "H: chance that two gene copies drawn from everybody differ"), {}};
    const bool usesBank = now.hasBank && forces.memory > 0;
    const bool isPlain = biology.mating.system == MatingSystem::Random && !now.equalFamilies;
    const bool plainMutation = forces.mutation == 0 || biology.mutationModel == MutationModel::KAlleles;
    const bool isAlike = (spec.data.empty() && spec.startFrequencies == StartFrequencies::Equal) || forces.inflow == 0;
    if (now.demes == 1 && isPlain && !usesBank && plainMutation && isAlike) {
        explainOneDeme(account, forces, now);
    } else {
        if (!isPlain || now.demes == 1)
            addMating(account, biology.mating, now);
        if (now.demes > 1)
            addDemes(account, biology, forces, now);
        else
            account.formulas.push_back(formula("H = 1 − (1 + F)/2N − (1 − 1/N)·Θ"));
        if (usesBank) {
            account.formulas.push_back(formula("Θ″ = (1 − b)²·Θ′ + 2b(1 − b)·X + b²·B"));
            account.formulas.push_back(formula("X′ = (1 − b)·X + b·B"));
            account.numbers.push_back(letter(
                QT_TRANSLATE_NOOP("engine", "b = %1: chance that a gamete comes out of the gene bank; B, X: two "
                                            "copies of the bank, or one of it and one of the living, are the same"),
                shortNumber(forces.memory)));
            cite(account, "Malécot 1948");
        }
        if (forces.inflow > 0) {
            account.formulas.push_back(formula("Θ″ = (1 − f)²·Θ′ + 2f(1 − f)·Y + f²·M"));
            account.numbers.push_back(letter(
                QT_TRANSLATE_NOOP("engine", "f = %1: chance that a gamete comes from outside; M, Y: two copies from "
                                            "outside, or one of them and one of the living, are the same"),
                shortNumber(forces.inflow)));
            cite(account, "Wright 1931");
        }
        if (forces.mutation > 0) {
            const char* effect = "Θ‴ = (1 − u)²·Θ″ + [1 − (1 − u)²]/K";
            if (biology.mutationModel == MutationModel::Infinite) {
                effect = "Θ‴ = (1 − u)²·Θ″";
                cite(account, "Kimura & Crow 1964");
            } else if (biology.mutationModel == MutationModel::OtherAlleles) {
                effect = "Θ‴ = [(1 − u)² + u²/(K − 1)]·Θ″ + [2u(1 − u)/(K − 1) + u²(K − 2)/(K − 1)²]·(1 − Θ″)";
                cite(account, "Felsenstein, Theoretical Evolutionary Genetics");
            }
            account.formulas.push_back(formula(effect));
            account.numbers.push_back(letter(QT_TRANSLATE_NOOP("engine", "u = %1: chance that a copy mutates"),
                                             shortNumber(forces.mutation)));
        }
    }
    account.assumptions = {
        {QT_TRANSLATE_NOOP("engine",
                           "genotypes decide nothing: neither who lives, nor who mates, nor how many are born"),
         {}},
        {QT_TRANSLATE_NOOP("engine", "who mates, who moves and which gamete is drawn is left to chance, by the rules "
                                     "that hold now"),
         {}},
        {QT_TRANSLATE_NOOP("engine", "changes and events are those of this run, past ones included; numbers of "
                                     "individuals follow from them, not from chance"),
         {}}};
    if (!spec.data.empty())
        account.assumptions.push_back(
            {QT_TRANSLATE_NOOP("engine", "founders are drawn anew from the table in every run, and with them what is "
                                         "missing in it; the start is the mean over all draws"),
             {}});
    return account;
}

} // namespace outcross
