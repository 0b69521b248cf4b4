#include "engine/population/diploid_lineage.h"

#include "engine/base/errors.h"
#include "engine/base/stopping.h"
#include "engine/lineage/lineage_spec.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace outcross
{
namespace
{

// Blocks of a generation's stream, far from those that make offspring.
constexpr std::uint64_t kBankBlock = (1ULL << 60) + 2;
constexpr std::uint64_t kStockingBlock = (1ULL << 60) + 1000;

constexpr std::int64_t kIndividualsBetweenPolls = 1024;

double allelesOverall(const GenePool& pool)
{
    double alleles = 0;
    for (int locus = 0; locus < pool.loci(); ++locus)
        alleles += pool.alleles(locus);
    return alleles;
}

/// Nobody is related to anybody, in the herd and in the bank.
KinshipMatrix unrelated(std::int64_t individuals, std::int64_t banked)
{
    KinshipMatrix kinship(individuals + banked);
    std::vector<std::uint32_t> all(static_cast<std::size_t>(individuals + banked));
    std::iota(all.begin(), all.end(), 0U);
    kinship.freeze(std::span(all).subspan(static_cast<std::size_t>(individuals)));
    kinship.select(std::span(all).first(static_cast<std::size_t>(individuals)));
    return kinship;
}

Living startOf(Herd founders, const FoundingStock& stock)
{
    return {.herd = std::move(founders),
            .mating = stock.biology.mating,
            .layout = stock.layout,
            .room = stock.room,
            .mutation = Mutation(stock.biology.mutationModel, stock.start),
            .pollination = {},
            .kinship = std::nullopt,
            .shownKinship = std::nullopt,
            .bank = nullptr,
            .stocking = {},
            .parents = {},
            .parentDemes = {},
            .expected = stock.identities,
            .sibLines = sibLinesAtStart(stock),
            .chain = chainAtStart(stock)};
}

} // namespace

DiploidLineage::DiploidLineage(Herd founders, std::shared_ptr<const FoundingStock> stock, const Stream& stream,
                               const std::stop_token& stop)
    : m_stock(std::move(stock)), m_living(startOf(std::move(founders), *m_stock)), m_next(genes().loci()),
      m_again(genes().loci()), m_census(m_stock->start), m_frequencies(static_cast<std::size_t>(loci()))
{
    const Biology& biology = m_stock->biology;
    if (biology.bank > 0) {
        Stream draws = stream.block(kBankBlock);
        freeze(biology.bank, draws);
        m_living.expected.freeze(static_cast<double>(m_living.bank->individuals()));
    }
    if (biology.pollination.pollinators > 0)
        m_living.pollination = Pollination(biology.pollination, frequencies(biology.pollination.locus),
                                           static_cast<double>(genes().individuals()));
    const Viability viability(biology, 0, m_stock->start->alleles(biology.selection.locus), firstLoad());
    double sum = 0;
    for (std::int64_t i = 0; i < genes().individuals(); ++i) {
        if (i % kIndividualsBetweenPolls == 0)
            throwIfStopped(stop);
        sum += viability.fitness(genes().individual(i), 0, i);
    }
    m_living.fitness = genes().individuals() > 0 ? sum / static_cast<double>(genes().individuals()) : 1;
}

void DiploidLineage::advance(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop)
{
    if (m_living.stocking.empty())
        return breed(forces, size, stream, stop);
    Living before = m_living;
    try {
        std::uint64_t block = kStockingBlock;
        for (const Deed& deed : before.stocking) {
            Stream draws = stream.block(block++);
            translocate(deed, draws);
        }
        breed(forces, size, stream, stop);
    } catch (...) {
        m_living = std::move(before);
        forgetFigures();
        throw;
    }
}

void DiploidLineage::checkSize(const Forces& forces, std::int64_t size, std::int64_t births) const
{
    checkDiploidBytes(std::max({size, births, genes().individuals()}), genes().loci(), allelesOverall(*m_stock->start));
    const bool needed =
        m_stock->biology.lethalEquivalents > 0 || Mating::needsKinship(m_living.mating, forces.kinAvoidance);
    const std::int64_t banked = m_living.bank ? m_living.bank->individuals() : 0;
    if (needed && std::max({size, births, genes().individuals()}) + banked > kMaximumKinshipSize)
        throw InputError({QT_TRANSLATE_NOOP("engine", "size: kinship of all pairs is kept for mating or survival; that "
                                                      "is possible for at most %1 individuals, the gene bank's among "
                                                      "them, not %2"),
                          {std::to_string(kMaximumKinshipSize),
                           std::to_string(std::max({size, births, genes().individuals()}) + banked)}});
}

/// Kinship counts from the generation in which it is first needed.
void DiploidLineage::prepareKinship(const Forces& forces)
{
    const bool needed =
        m_stock->biology.lethalEquivalents > 0 || Mating::needsKinship(m_living.mating, forces.kinAvoidance);
    if (!needed || m_living.kinship)
        return;
    m_living.kinship = unrelated(genes().individuals(), m_living.bank ? m_living.bank->individuals() : 0);
}

void DiploidLineage::trackForPictures()
{
    if (genes().individuals() + (m_living.bank ? m_living.bank->individuals() : 0) > kShownKinshipSize)
        return;
    m_living.shownKinship = unrelated(genes().individuals(), m_living.bank ? m_living.bank->individuals() : 0);
}

void DiploidLineage::forgetFigures()
{
    for (std::vector<double>& frequencies : m_frequencies)
        frequencies.clear();
}

Census DiploidLineage::census(const std::stop_token& stop) const
{
    Census census = m_census.take(genes(), m_living.herd.demes, stop);
    if (genes().individuals() > 0)
        census.fitness = m_living.fitness;
    census.selected = selectedFrequency();
    return census;
}

double DiploidLineage::selectedFrequency() const
{
    const Biology& biology = m_stock->biology;
    if (biology.selection.model != SelectionModel::None)
        return frequencies(biology.selection.locus)[0];
    if (biology.load.loci == 0)
        return -1;
    std::int64_t deleterious = 0;
    for (std::int64_t i = 0; i < genes().individuals(); ++i)
        for (int locus = firstLoad(); locus < firstLoad() + biology.load.loci; ++locus)
            deleterious += genes().allele(i, 0, locus) + genes().allele(i, 1, locus);
    const auto copies = 2 * static_cast<double>(genes().individuals()) * biology.load.loci;
    return copies > 0 ? static_cast<double>(deleterious) / copies : 0.0;
}

std::unique_ptr<Lineage> DiploidLineage::clone() const
{
    return std::make_unique<DiploidLineage>(*this);
}

void DiploidLineage::countBytes(Footprint& footprint) const
{
    footprint.add(sizeof *this + m_living.herd.genes.bytes() + m_living.mutation.bytes() +
                  m_living.pollination.bytes() + m_living.expected.bytes() + m_census.bytes() +
                  (m_living.chain ? m_living.chain->bytes() : 0));
    footprint.add(m_living.herd.demes);
    footprint.add(m_living.room);
    footprint.add(m_living.stocking);
    footprint.add(m_living.parents);
    footprint.add(m_living.parentDemes);
    for (const auto* kinship : {&m_living.kinship, &m_living.shownKinship})
        footprint.add(*kinship ? (*kinship)->bytes() : 0);
    if (m_living.bank)
        footprint.addShared(m_living.bank.get(), m_living.bank->bytes());
    footprint.add(m_nextParents);
    footprint.add(m_nextDemes);
    footprint.add(m_frequencies);
    for (const std::vector<double>& frequencies : m_frequencies)
        footprint.add(frequencies);
}

std::string DiploidLineage::locusName(int locus) const
{
    return m_stock->locusNames.empty() ? std::string() : m_stock->locusNames[static_cast<std::size_t>(locus)];
}

std::span<const double> DiploidLineage::frequencies(int locus) const
{
    std::vector<double>& frequencies = m_frequencies[static_cast<std::size_t>(locus)];
    if (frequencies.empty()) {
        frequencies.resize(static_cast<std::size_t>(m_stock->start->alleles(locus)));
        for (std::int64_t i = 0; i < genes().individuals(); ++i)
            for (int copy = 0; copy < 2; ++copy)
                ++frequencies[genes().allele(i, copy, locus)];
        if (genes().individuals() > 0)
            for (double& frequency : frequencies)
                frequency /= 2 * static_cast<double>(genes().individuals());
    }
    return frequencies;
}

double diploidBytes(std::int64_t individuals, int loci, double alleles)
{
    const double store = static_cast<double>(individuals) * static_cast<double>(HaplotypeStore::groupsFor(loci)) *
                         static_cast<double>(sizeof(LocusGroup));
    return 2 * store + alleles * (sizeof(double) + sizeof(std::uint32_t));
}

void checkDiploidBytes(std::int64_t individuals, int loci, double alleles)
{
    if (diploidBytes(individuals, loci, alleles) <= static_cast<double>(kMaximumLineageBytes))
        return;
    throw InputError(
        {QT_TRANSLATE_NOOP("engine", "size × loci is too large: %1 individuals with %2 loci and %3 alleles "
                                     "altogether need more than %4 MB"),
         {std::to_string(individuals), std::to_string(loci), numberText(alleles),
          std::to_string(kMaximumLineageBytes >> 20)}});
}

} // namespace outcross
