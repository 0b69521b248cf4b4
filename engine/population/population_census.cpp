#include "engine/population/population_census.h"

#include "engine/base/stopping.h"

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

Census PopulationCensus::take(const HaplotypeStore& population, std::span<const DemeAdults> demes,
                              const std::stop_token& stop)
{
    const std::int64_t individuals = population.individuals();
    Census census;
    census.size = individuals;
    if (individuals == 0)
        return extinct();
    int locus = 0;
    for (const LocusSums& sums : m_tally.count(population, 0, individuals, stop))
        addLocus(locus++, sums, 2 * individuals, census);

    const double loci = m_start->loci();
    census.diversity /= loci;
    census.effective /= loci;
    census.variants /= loci;
    census.distance /= loci;
    census.tail = m_lociWithTail > 0 ? census.tail / m_lociWithTail : std::numeric_limits<double>::quiet_NaN();
    if (m_startDiversity > 0) {
        census.kept = census.diversity / m_startDiversity;
        census.inbreeding = 1 - observedHeterozygosity(population, m_start->loci(), 0, individuals) / m_startDiversity;
    }
    census.within = census.diversity;
    if (demes.size() > 1) {
        census.within = 0;
        for (const DemeAdults& deme : demes) {
            throwIfStopped(stop);
            census.within += expected(population, deme.first, deme.first + deme.individuals) *
                             static_cast<double>(deme.individuals) / static_cast<double>(individuals);
        }
    }
    return census;
}

double PopulationCensus::expected(const HaplotypeStore& population, std::int64_t first, std::int64_t last)
{
    if (first == last)
        return 0;
    double sum = 0;
    for (const LocusSums& sums : m_tally.count(population, first, last))
        sum += heterozygosity(sums.squares, 2 * (last - first));
    return sum / m_start->loci();
}

std::pair<double, double> PopulationCensus::heterozygosities(const HaplotypeStore& population, std::int64_t first,
                                                             std::int64_t last)
{
    return {expected(population, first, last),
            first == last ? 0.0 : observedHeterozygosity(population, m_start->loci(), first, last)};
}

Census PopulationCensus::extinct() const
{
    constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();
    Census census;
    census.kept = m_startDiversity > 0 ? 0 : 1;
    census.tail = m_lociWithTail > 0 ? 0 : kUndefined;
    census.inbreeding = kUndefined;
    census.distance = kUndefined;
    census.fitness = kUndefined;
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
