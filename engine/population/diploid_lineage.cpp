#include "engine/population/diploid_lineage.h"

#include "engine/base/errors.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/population/mating_draws.h"
#include "engine/population/sparse_trials.h"

#include <algorithm>
#include <utility>

namespace outcross
{
namespace
{

double allelesOverall(const GenePool& pool)
{
    double alleles = 0;
    for (int locus = 0; locus < pool.loci(); ++locus)
        alleles += pool.alleles(locus);
    return alleles;
}

} // namespace

DiploidLineage::DiploidLineage(HaplotypeStore founders, std::shared_ptr<const FoundingStock> stock)
    : m_stock(std::move(stock)), m_now(std::move(founders)), m_next(0, m_now.loci()), m_census(m_stock->start),
      m_frequencies(static_cast<std::size_t>(m_now.loci()))
{
}

void DiploidLineage::advance(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop)
{
    checkDiploidBytes(std::max(size, m_now.individuals()), loci(), allelesOverall(*m_stock->start));
    m_next.resize(size);
    for (std::int64_t first = 0; first < size; first += kBlockOffspring) {
        if (stop.stop_requested())
            throw Cancelled();
        makeBlock(forces, first, std::min(first + kBlockOffspring, size),
                  stream.block(static_cast<std::uint64_t>(first / kBlockOffspring)));
    }
    std::swap(m_now, m_next);
    for (std::vector<double>& frequencies : m_frequencies)
        frequencies.clear();
}

void DiploidLineage::makeBlock(const Forces& forces, std::int64_t first, std::int64_t last, Stream stream)
{
    m_parents.resize(static_cast<std::size_t>(last - first));
    for (ParentPair& pair : m_parents)
        pair = drawParents(static_cast<std::uint64_t>(m_now.individuals()), stream);
    recombineFreely(m_now, m_parents, m_next.individual(first), stream);

    const std::int64_t gametes = 2 * (last - first);
    forEachSuccess(gametes, forces.inflow, stream, [&](std::int64_t gamete) {
        m_stock->mainland->drawGamete(m_next.individual(first + gamete / 2), static_cast<int>(gamete % 2), stream);
    });
    forEachSuccess(gametes * loci(), forces.mutation, stream, [&](std::int64_t copy) {
        const std::int64_t gamete = copy / loci();
        const int locus = static_cast<int>(copy % loci());
        const auto alleles = static_cast<std::uint64_t>(m_stock->start->alleles(locus));
        m_next.setAllele(first + gamete / 2, static_cast<int>(gamete % 2), locus,
                         static_cast<std::uint16_t>(stream.below(alleles)));
    });
}

Census DiploidLineage::census() const
{
    return m_census.take(m_now);
}

Portrait DiploidLineage::portrait(const PictureRequest& request) const
{
    const int locus = request.locus;
    MosaicPortrait mosaic;
    mosaic.individuals = m_now.individuals();
    mosaic.locus = locus;
    const auto shown = std::min(m_now.individuals(), static_cast<std::int64_t>(kMosaicIndividuals));
    mosaic.alleles.reserve(static_cast<std::size_t>(shown));
    for (std::int64_t i = 0; i < shown; ++i)
        mosaic.alleles.push_back({m_now.allele(i, 0, locus), m_now.allele(i, 1, locus)});
    return {std::move(mosaic), m_stock->notes};
}

std::unique_ptr<Lineage> DiploidLineage::clone() const
{
    return std::make_unique<DiploidLineage>(m_now, m_stock);
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
        for (std::int64_t i = 0; i < m_now.individuals(); ++i)
            for (int copy = 0; copy < 2; ++copy)
                ++frequencies[m_now.allele(i, copy, locus)];
        for (double& frequency : frequencies)
            frequency /= 2 * static_cast<double>(m_now.individuals());
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
