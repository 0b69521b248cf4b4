#include "engine/population/diploid_lineage.h"
#include "engine/population/mating_rules.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace outcross
{
namespace
{

Pairing pairingOf(MatingSystem system)
{
    switch (system) {
    case MatingSystem::Random:
        return Pairing::Gametes;
    case MatingSystem::Monogamy:
        return Pairing::Couples;
    case MatingSystem::Clonal:
        return Pairing::Clones;
    case MatingSystem::NoSelfing:
    case MatingSystem::Selfing:
    case MatingSystem::FullSib:
    case MatingSystem::TwoSexes:
    case MatingSystem::LeastKinship:
        break;
    }
    return Pairing::Parents;
}

/// Chance that two cards of a deck dealt as evenly as can be show the same of `members` (see dealEqually).
double sameInDeck(std::int64_t cards, std::int64_t members)
{
    if (cards < 2 || members < 1)
        return 0;
    const auto each = static_cast<double>(cards / members);
    const auto over = static_cast<double>(cards % members);
    const double pairs = over * (each + 1) * each + (static_cast<double>(members) - over) * each * (each - 1);
    return pairs / (static_cast<double>(cards) * static_cast<double>(cards - 1));
}

/// Chance that two gametes of different offspring come from one parent: by independent draws, or out of the decks of
/// equal families. Two sexes (Wright 1931; F3): ¼ for both from fathers, ¼ for both from mothers.
double oneParent(const MatingSpec& mating, const DemeAdults& deme, std::int64_t births, bool dealt)
{
    if (deme.individuals == 0)
        return 0;
    const auto same = [&](std::int64_t cards, std::int64_t members) {
        return dealt ? sameInDeck(cards, members) : members > 0 ? 1 / static_cast<double>(members) : 0.0;
    };
    const std::int64_t females = deme.individuals - deme.males;
    switch (mating.system) {
    case MatingSystem::TwoSexes:
        return (same(births, deme.males) + same(births, females)) / 4;
    case MatingSystem::Monogamy: // one couple, and then one of the two
        return same(births, std::min(deme.males, females)) / 2;
    case MatingSystem::Clonal:
        return same(births, deme.individuals);
    case MatingSystem::Random:
        return same(2 * births, deme.individuals);
    case MatingSystem::NoSelfing:
    case MatingSystem::Selfing:
    case MatingSystem::FullSib:
    case MatingSystem::LeastKinship:
        break;
    }
    return 1 / static_cast<double>(deme.individuals);
}

Text whyNotInLines()
{
    return {QT_TRANSLATE_NOOP("engine", "theory follows full-sib lines that nothing enters or divides"), {}};
}

/// Migrants come from every other deme alike.
bool comesFromAll(SpaceKind kind)
{
    return kind == SpaceKind::Islands || kind == SpaceKind::Colonies;
}

/// Fewer are here than were expected to be.
bool anybodyLeft(const DemeIdentities& expected, std::span<const double> sizes)
{
    for (std::size_t d = 0; d < std::min(expected.demes(), sizes.size()); ++d)
        if (sizes[d] < expected.deme(d).individuals)
            return true;
    return false;
}

bool lacksASex(const DemeAdults& deme, const MatingSpec& mating)
{
    return hasTwoSexes(mating.system) && deme.individuals > 0 && (deme.males == 0 || deme.males == deme.individuals);
}

} // namespace

std::optional<Text> DiploidLineage::whyNoExpectation(const Forces& forces) const
{
    const Biology& biology = m_stock->biology;
    const MatingSpec& mating = m_living.mating;
    if (m_unexpected)
        return m_unexpected;
    if (!m_living.expected.isKnown())
        return Text{QT_TRANSLATE_NOOP("engine", "there are or were more than %1 demes"),
                    {std::to_string(kMaximumExpectedDemes)}};
    if (m_living.pollination.acts())
        return Text{QT_TRANSLATE_NOOP("engine", "pollinators choose who is fertile"), {}};
    if (biology.growth.limited)
        return Text{QT_TRANSLATE_NOOP("engine", "how many are born is left to chance"), {}};
    if (mating.system == MatingSystem::FullSib && !(m_living.sibLines && staysInLines(forces)))
        return whyNotInLines();
    const bool isPlanned = mating.system == MatingSystem::LeastKinship;
    if (isPlanned ||
        (mating.equalFamilies && (mating.system == MatingSystem::NoSelfing || mating.system == MatingSystem::Selfing)))
        return Text{QT_TRANSLATE_NOOP("engine", "who mates with whom is planned"), {}};
    if (forces.kinAvoidance > 0)
        return Text{QT_TRANSLATE_NOOP("engine", "kin do not mate at random"), {}};
    const Viability viability(biology, forces.selection, m_stock->start->alleles(biology.selection.locus), firstLoad());
    if (viability.acts() && !(m_living.chain && canFollow(forces)))
        return Text{QT_TRANSLATE_NOOP("engine", "selection acts"), {}};
    if (forces.mutation > 0 &&
        (biology.mutationModel == MutationModel::Stepwise ||
         (biology.mutationModel == MutationModel::OtherAlleles && !m_stock->start->lociAreAlike())))
        return Text{QT_TRANSLATE_NOOP("engine", "mutants are not drawn from all alleles alike"), {}};
    if (biology.mutationModel == MutationModel::Infinite && (forces.inflow > 0 || forces.memory > 0))
        return Text{QT_TRANSLATE_NOOP("engine", "a new allele may be one that comes in from outside, too"), {}};
    const auto& demes = m_living.herd.demes;
    if (demes.size() > 1)
        for (const DemeAdults& deme : demes)
            if (lacksASex(deme, mating))
                return Text{QT_TRANSLATE_NOOP("engine", "a deme had one sex alone"), {}};
    if (!m_living.stocking.empty() && hasTwoSexes(mating.system))
        return Text{QT_TRANSLATE_NOOP("engine", "individuals are brought in, males and females of different descent"),
                    {}};
    return std::nullopt;
}

double DiploidLineage::expectedDiversity() const
{
    if (m_living.sibLines)
        return genes().individuals() > 0 ? m_living.sibLines->diversity(genes().individuals()) : 0;
    return m_living.chain ? m_living.chain->heterozygosity() : m_living.expected.diversity();
}

/// Into a gene bank without anybody nothing is frozen, so nothing comes out of it.
bool DiploidLineage::usesBank(const Forces& forces) const
{
    return forces.memory > 0 && m_living.bank && m_living.bank->individuals() > 0;
}

bool DiploidLineage::staysInLines(const Forces& forces) const
{
    return forces.inflow == 0 && forces.mutation == 0 && !usesBank(forces);
}

/// Selection so strict that a place may stay empty for want of a zygote that lives is not followed.
bool DiploidLineage::canFollow(const Forces& forces) const
{
    constexpr double kStrictest = 0.5; // (1 + s)² stays above ¼: of a hundred zygotes one lives
    const double s = forces.selection;
    return !usesBank(forces) && s <= 2 * kStrictest && s >= -kStrictest;
}

/// After the new generation has been made, of lineages that have a law of their own.
void DiploidLineage::expectSpecial(const Forces& forces, std::int64_t births)
{
    if (m_living.sibLines) {
        if (!m_unexpected && !(staysInLines(forces) && births % 2 == 0 && births <= genes().individuals()))
            m_unexpected = whyNotInLines();
        m_living.sibLines->breed();
    }
    if (m_living.chain) {
        if (!canFollow(forces) || 2 * births > kMaximumSelectedCopies) {
            m_living.chain.reset();
            return;
        }
        const bool others = m_stock->biology.mutationModel == MutationModel::OtherAlleles;
        const double mutation = others ? forces.mutation : forces.mutation / 2;
        m_living.chain->breed({.copies = 2 * births,
                               .selection = forces.selection,
                               .inflow = forces.inflow,
                               .outside = m_stock->mainland->pool().frequency(0, 0),
                               .away = mutation,
                               .back = mutation});
    }
}

MutationEffect DiploidLineage::mutationEffect(double rate) const
{
    if (rate == 0)
        return {};
    const int alleles = m_stock->start->alleles(0);
    switch (m_stock->biology.mutationModel) {
    case MutationModel::Infinite:
        return mutationToNew(rate);
    case MutationModel::OtherAlleles:
        if (m_stock->start->lociAreAlike())
            return alleles > 1 ? mutationToOthers(rate, alleles) : MutationEffect{};
        break;
    case MutationModel::KAlleles:
    case MutationModel::Stepwise:
        break;
    }
    return mutationToAny(rate, 1 - m_stock->sourceMoments.novelDiversity);
}

std::vector<DemeBreeding> DiploidLineage::expectedBreeding(double exchange, std::span<const std::int64_t> births) const
{
    const auto& adults = m_living.herd.demes;
    const auto lives = [&](int deme) { return adults[static_cast<std::size_t>(deme)].individuals > 0; };
    const bool fromAll = comesFromAll(m_living.layout.kind());
    const auto settled = static_cast<int>(
        std::count_if(adults.begin(), adults.end(), [](const DemeAdults& deme) { return deme.individuals > 0; }));
    std::vector<DemeBreeding> breeding(adults.size());
    for (std::size_t d = 0; d < adults.size(); ++d) {
        DemeBreeding& deme = breeding[d];
        deme.born = static_cast<double>(m_nextDemes[d].individuals);
        deme.oneParent = oneParent(m_living.mating, adults[d], births[d], false);
        deme.oneParentAtHome =
            m_living.mating.equalFamilies ? oneParent(m_living.mating, adults[d], births[d], true) : deme.oneParent;
        if (adults.size() == 1 || exchange == 0)
            continue;
        auto sources = static_cast<double>(adults.size() - 1);
        double living = settled - (lives(static_cast<int>(d)) ? 1 : 0);
        if (!fromAll) {
            deme.from = m_living.layout.sources(static_cast<int>(d));
            sources = static_cast<double>(deme.from.size());
            std::erase_if(deme.from, [&](int source) { return !lives(source); });
            living = static_cast<double>(deme.from.size());
        }
        if (living == 0)
            continue;
        // Whoever finds nobody in so many tries stays at home; where nobody is at home somebody is found.
        const double found = 1 - std::pow(1 - living / sources, MateSources::kTries);
        const double moved = lives(static_cast<int>(d)) ? exchange * found : 1;
        deme.stay = 1 - moved;
        deme.each = moved / living;
    }
    return breeding;
}

/// After the new generation has been made in m_next, before it takes the place of the old one.
void DiploidLineage::expectBreeding(const Forces& forces, std::span<const std::int64_t> births)
{
    expectSpecial(forces, std::accumulate(births.begin(), births.end(), std::int64_t{0}));
    if (!m_living.expected.isKnown())
        return;
    const std::vector<DemeBreeding> demes = expectedBreeding(forces.exchange, births);
    const bool hasBank = m_living.bank && m_living.bank->individuals() > 0;
    m_living.expected.breed(
        {.pairing = pairingOf(m_living.mating.system),
         .selfed = m_living.mating.system == MatingSystem::Selfing ? m_living.mating.selfingRate : 0,
         .inflow = forces.inflow,
         .bank = hasBank ? forces.memory : 0,
         .mutation = mutationEffect(forces.mutation),
         .fromAll = comesFromAll(m_living.layout.kind()),
         .demes = demes});
}

void DiploidLineage::breakExpectation(Text why)
{
    if (!m_unexpected)
        m_unexpected = std::move(why);
}

std::vector<double> DiploidLineage::demeSizes() const
{
    std::vector<double> sizes;
    for (const DemeAdults& deme : m_living.herd.demes)
        sizes.push_back(static_cast<double>(deme.individuals));
    return sizes;
}

/// After a deed that changed who is there.
void DiploidLineage::expectOtherAdults()
{
    if (m_living.sibLines)
        breakExpectation(whyNotInLines());
    m_living.chain.reset();
}

/// Who was left was chosen without regard to genotype.
void DiploidLineage::expectCulling()
{
    expectOtherAdults();
    const std::vector<double> sizes = demeSizes();
    if (anybodyLeft(m_living.expected, sizes) && (sizes.size() > 1 || hasTwoSexes(m_living.mating.system)))
        breakExpectation({QT_TRANSLATE_NOOP("engine", "chance decided how many of each deme and sex were left"), {}});
    m_living.expected.resize(sizes);
}

void DiploidLineage::expectInfection()
{
    expectOtherAdults();
    breakExpectation({QT_TRANSLATE_NOOP("engine", "a pathogen chose who died"), {}});
    m_living.expected.resize(demeSizes());
}

/// After everybody was dealt to other demes, or to one.
void DiploidLineage::expectDealing()
{
    expectOtherAdults();
    DemeIdentities& expected = m_living.expected;
    const std::vector<double> sizes = demeSizes();
    if (hasTwoSexes(m_living.mating.system) && expected.demes() > 1)
        breakExpectation(
            {QT_TRANSLATE_NOOP("engine", "demes were joined, males and females of different descent"), {}});
    if (sizes.size() > kMaximumExpectedDemes)
        expected = {};
    else
        expected.deal(sizes);
}

void DiploidLineage::expectTranslocation(const Deed& deed, std::int64_t concerned)
{
    expectOtherAdults();
    DemeIdentities& expected = m_living.expected;
    if (hasTwoSexes(m_living.mating.system))
        breakExpectation(
            {QT_TRANSLATE_NOOP("engine", "individuals were brought in, males and females of different descent"), {}});
    if (deed.from == Deed::kFromFounders)
        expected.bringIn(static_cast<std::size_t>(deed.to), static_cast<double>(concerned));
    else
        expected.move(static_cast<std::size_t>(deed.from), static_cast<std::size_t>(deed.to),
                      static_cast<double>(concerned));
}

} // namespace outcross
