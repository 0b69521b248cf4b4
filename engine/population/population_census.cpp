#include "engine/population/population_census.h"

#include <cmath>
#include <limits>
#include <utility>

namespace outcross
{
namespace
{

__extension__ using Wide = __int128;

/// Σ(c/n − c₀/n₀)², from whole numbers below 2⁸⁴: exact up to the last division.
double squaredDistance(const LocusSums& sums, std::uint64_t startSquares, std::int64_t copies, std::int64_t startCopies)
{
    const Wide n = copies;
    const Wide n0 = startCopies;
    const Wide numerator = n0 * n0 * static_cast<Wide>(sums.squares) - 2 * n * n0 * static_cast<Wide>(sums.withStart) +
                           n * n * static_cast<Wide>(startSquares);
    const double both = static_cast<double>(copies) * static_cast<double>(startCopies);
    return static_cast<double>(numerator) / (both * both);
}

double heterozygosity(std::uint64_t squares, std::int64_t copies)
{
    const Wide n = copies;
    return static_cast<double>(n * n - static_cast<Wide>(squares)) / static_cast<double>(n * n);
}

} // namespace

PopulationCensus::PopulationCensus(std::shared_ptr<const GenePool> start) : m_start(std::move(start)), m_tally(*m_start)
{
    for (int locus = 0; locus < (m_start->lociAreAlike() ? 1 : m_start->loci()); ++locus) {
        std::uint64_t squares = 0;
        std::uint32_t tail = 0;
        for (const std::uint32_t count : m_start->counts(locus)) {
            squares += std::uint64_t{count} * count;
            tail += count > 0 && count < m_tally.tailBelow();
        }
        m_startSquares.push_back(squares);
        m_tailAtStart.push_back(tail);
        m_lociWithTail += tail > 0;
    }
    if (m_start->lociAreAlike())
        m_lociWithTail *= m_start->loci();
    double sum = 0;
    for (int locus = 0; locus < m_start->loci(); ++locus)
        sum += heterozygosity(m_startSquares[m_start->row(locus)], m_start->copies());
    m_startDiversity = sum / m_start->loci();
}

Census PopulationCensus::take(const HaplotypeStore& population)
{
    Census census;
    census.size = population.individuals();
    int locus = 0;
    for (const LocusSums& sums : m_tally.count(population))
        addLocus(locus++, sums, 2 * population.individuals(), census);

    const double loci = m_start->loci();
    census.diversity /= loci;
    census.within = census.diversity;
    census.effective /= loci;
    census.variants /= loci;
    census.distance /= loci;
    census.tail = m_lociWithTail > 0 ? census.tail / m_lociWithTail : std::numeric_limits<double>::quiet_NaN();
    if (m_startDiversity > 0) {
        census.kept = census.diversity / m_startDiversity;
        census.inbreeding =
            1 - observedHeterozygosity(population, m_start->loci(), 0, population.individuals()) / m_startDiversity;
    }
    return census;
}

void PopulationCensus::addLocus(int locus, const LocusSums& sums, std::int64_t copies, Census& census) const
{
    const std::size_t row = m_start->row(locus);
    const double n = static_cast<double>(copies);
    census.diversity += heterozygosity(sums.squares, copies);
    census.effective += n * n / static_cast<double>(sums.squares);
    census.variants += sums.alive;
    census.distance += std::sqrt(0.5 * squaredDistance(sums, m_startSquares[row], copies, m_start->copies()));
    if (m_tailAtStart[row] > 0)
        census.tail += static_cast<double>(sums.tailAlive) / m_tailAtStart[row];
}

} // namespace outcross
