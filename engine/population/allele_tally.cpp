#include "engine/population/allele_tally.h"

#include "engine/measures/frequencies.h"

#include <algorithm>
#include <cmath>

namespace outcross
{
namespace
{

/// What the tables of one pass may take of the second-level cache, beside the genes that stream through it.
constexpr std::int64_t kTableBytes = 64 << 10;
constexpr std::int64_t kCacheLine = 64;
constexpr int kFewestLoci = 4;
/// Reading an entry of a table costs about a quarter of looking one up for a copy.
constexpr std::int64_t kEntriesPerCopy = 4;

/// Heterozygous loci of `groups` groups. Lanes beyond the last locus are equal and do not count.
OUTCROSS_VECTOR_CLONES
std::uint64_t heterozygousLoci(const LocusGroup* data, std::size_t groups)
{
    constexpr std::size_t kBatch = 32'768; // A 16-bit lane counts this far without overflow.
    std::uint64_t sum = 0;
    for (std::size_t start = 0; start < groups; start += kBatch) {
        LaneVector differing = {};
        const std::size_t end = std::min(groups, start + kBatch);
        for (std::size_t g = start; g < end; ++g) {
            const LaneVector first = *reinterpret_cast<const LaneVector*>(data[g].copy[0]);
            const LaneVector second = *reinterpret_cast<const LaneVector*>(data[g].copy[1]);
            differing -= (LaneVector)(first != second); // A true lane is all ones, that is −1.
        }
        for (int lane = 0; lane < kLanes; ++lane)
            sum += differing[lane];
    }
    return sum;
}

/// Sums a whole table and clears it. Loops apart from each other and without branches, so that they become vector
/// code: which alleles are alive cannot be foreseen.
OUTCROSS_VECTOR_CLONES
LocusSums summedTable(std::uint32_t* __restrict table, const std::uint32_t* __restrict start, std::size_t alleles,
                      std::uint32_t tailBelow)
{
    std::uint64_t squares = 0;
    std::uint64_t withStart = 0;
    for (std::size_t allele = 0; allele < alleles; ++allele) {
        squares += std::uint64_t{table[allele]} * table[allele];
        withStart += std::uint64_t{table[allele]} * start[allele];
    }
    std::uint32_t alive = 0;
    std::uint32_t tailAlive = 0;
    for (std::size_t allele = 0; allele < alleles; ++allele) {
        const std::uint32_t isAlive = table[allele] != 0;
        const std::uint32_t isTail = start[allele] - 1 < tailBelow - 1; // 0 − 1 wraps around: never there, no tail.
        alive += isAlive;
        tailAlive += isAlive & isTail;
        table[allele] = 0;
    }
    return {squares, withStart, alive, tailAlive};
}

std::uint32_t firstCountAboveTail(std::int64_t copies)
{
    auto count = static_cast<std::uint32_t>(kTailFrequency * static_cast<double>(copies));
    while (static_cast<double>(count) / static_cast<double>(copies) < kTailFrequency)
        ++count;
    return count;
}

} // namespace

AlleleTally::AlleleTally(const GenePool& start)
    : m_start(start), m_alleles(static_cast<std::size_t>(start.mostAlleles())),
      m_tailBelow(firstCountAboveTail(start.copies())), m_sums(static_cast<std::size_t>(start.loci()))
{
}

std::span<const LocusSums> AlleleTally::count(const HaplotypeStore& population)
{
    const std::int64_t copies = 2 * population.individuals();
    const bool shortTables = static_cast<std::int64_t>(m_alleles) <= kEntriesPerCopy * copies;
    std::fill(m_sums.begin(), m_sums.end(), LocusSums{});
    for (int locus = 0; locus < m_start.loci();) {
        const Range range = rangeFrom(locus, copies);
        m_tables.resize(std::max(m_tables.size(), static_cast<std::size_t>(range.last - range.first) * m_alleles));
        countRange(population, range);
        if (shortTables)
            for (int l = range.first; l < range.last; ++l)
                m_sums[static_cast<std::size_t>(l)] =
                    summedTable(m_tables.data() + static_cast<std::size_t>(l - range.first) * m_alleles,
                                m_start.counts(l).data(), m_start.counts(l).size(), m_tailBelow);
        else
            sumByCopies(population, range);
        locus = range.last;
    }
    return m_sums;
}

std::span<const LocusSums> AlleleTally::count(const HaplotypeStore& population, std::int64_t first, std::int64_t last)
{
    HaplotypeStore part(last - first, population.loci());
    std::copy_n(population.individual(first), static_cast<std::size_t>(last - first) * population.groupsPerIndividual(),
                part.individual(0));
    return count(part);
}

AlleleTally::Range AlleleTally::rangeFrom(int locus, std::int64_t copies) const
{
    const auto tableBytes = static_cast<std::int64_t>(m_alleles * sizeof(std::uint32_t));
    const std::int64_t touched = std::min(tableBytes, copies * kCacheLine);
    const int fitting = static_cast<int>(std::clamp<std::int64_t>(kTableBytes / touched, kFewestLoci, m_start.loci()));
    int length = fitting / kLanes * kLanes;
    if (length == 0)
        length = fitting >= kLanes / 2 ? kLanes / 2 : kFewestLoci;
    return {locus, std::min(locus + length, m_start.loci())};
}

void AlleleTally::countRange(const HaplotypeStore& population, Range range)
{
    const int firstGroup = range.first / kLanes;
    const int lastGroup = (range.last - 1) / kLanes;
    const std::size_t alleles = m_alleles;
    for (std::int64_t i = 0; i < population.individuals(); ++i) {
        const LocusGroup* individual = population.individual(i);
        std::uint32_t* table = m_tables.data();
        for (int g = firstGroup; g <= lastGroup; ++g) {
            const int firstLane = g == firstGroup ? range.first % kLanes : 0;
            const int endLane = std::min(kLanes, range.last - g * kLanes);
            const LocusGroup& group = individual[g];
            for (int lane = firstLane; lane < endLane; ++lane, table += alleles) {
                ++table[group.copy[0][lane]];
                ++table[group.copy[1][lane]];
            }
        }
    }
}

void AlleleTally::sumByCopies(const HaplotypeStore& population, Range range)
{
    for (std::int64_t i = 0; i < population.individuals(); ++i) {
        std::uint32_t* table = m_tables.data();
        for (int locus = range.first; locus < range.last; ++locus, table += m_alleles) {
            LocusSums& sums = m_sums[static_cast<std::size_t>(locus)];
            for (int copy = 0; copy < 2; ++copy) {
                const std::uint16_t allele = population.allele(i, copy, locus);
                const std::uint32_t count = table[allele];
                if (count == 0)
                    continue;
                const std::uint32_t start = m_start.counts(locus)[allele];
                sums.squares += std::uint64_t{count} * count;
                sums.withStart += std::uint64_t{count} * start;
                ++sums.alive;
                sums.tailAlive += start > 0 && start < m_tailBelow ? 1U : 0U;
                table[allele] = 0;
            }
        }
    }
}

double observedHeterozygosity(const HaplotypeStore& population, int loci, std::int64_t first, std::int64_t last)
{
    std::int64_t mixed = 0;
    for (std::int64_t i = first; i < last; ++i)
        for (int l = 0; l < loci; ++l)
            mixed += population.allele(i, 0, l) != population.allele(i, 1, l);
    return static_cast<double>(mixed) / static_cast<double>((last - first) * loci);
}
double observedHeterozygosity(const HaplotypeStore& population)
{
    const std::size_t groups = static_cast<std::size_t>(population.individuals()) * population.groupsPerIndividual();
    return static_cast<double>(heterozygousLoci(population.individual(0), groups)) /
           (static_cast<double>(population.individuals()) * population.loci());
}

} // namespace outcross
