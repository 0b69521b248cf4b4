#include "engine/population/allele_tally.h"

#include "engine/base/stopping.h"
#include "engine/measures/frequencies.h"
#include "engine/population/few_alleles.h"

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

/// Heterozygous loci of `individuals` individuals, `stride` groups apart: all lanes of `groups` groups, then those
/// lanes of one more group that are set in `lanes`.
OUTCROSS_VECTOR_CLONES
std::uint64_t heterozygousLoci(const LocusGroup* data, std::size_t individuals, std::size_t stride, std::size_t groups,
                               unsigned lanes)
{
    constexpr std::size_t kBatch = 65'535; // A 16-bit lane counts this far.
    LaneVector counted = {};
    for (unsigned lane = 0; lane < kLanes; ++lane)
        counted[lane] = lanes >> lane & 1 ? 0xffff : 0;
    const std::size_t perBatch = std::max<std::size_t>(kBatch / (groups + 1), 1);
    std::uint64_t sum = 0;
    for (std::size_t start = 0; start < individuals; start += perBatch) {
        LaneVector differing = {};
        const std::size_t end = std::min(individuals, start + perBatch);
        for (std::size_t i = start; i < end; ++i) {
            const LocusGroup* individual = data + i * stride;
            for (std::size_t g = 0; g < groups; ++g) {
                const LaneVector first = *reinterpret_cast<const LaneVector*>(individual[g].copy[0]);
                const LaneVector second = *reinterpret_cast<const LaneVector*>(individual[g].copy[1]);
                differing -= (LaneVector)(first != second); // A true lane is all ones, that is −1.
            }
            if (lanes != 0) {
                const LaneVector first = *reinterpret_cast<const LaneVector*>(individual[groups].copy[0]);
                const LaneVector second = *reinterpret_cast<const LaneVector*>(individual[groups].copy[1]);
                differing -= (LaneVector)(first != second) & counted;
            }
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
    for (int locus = 0; locus < start.loci(); locus += kLanes) {
        const Range group = {locus, std::min(locus + kLanes, start.loci())};
        int most = 0;
        for (int l = group.first; l < group.last; ++l)
            most = std::max(most, start.alleles(l));
        const int few = most <= kFewAlleles ? most : 0;
        if (m_runs.empty() || m_runs.back().fewAlleles != few)
            m_runs.push_back({group, few});
        m_runs.back().loci.last = group.last;
    }
}

std::span<const LocusSums> AlleleTally::count(const HaplotypeStore& population)
{
    return count(population, 0, population.individuals());
}

std::span<const LocusSums> AlleleTally::count(const HaplotypeStore& population, std::int64_t first, std::int64_t last,
                                              const std::stop_token& stop)
{
    for (const Run& run : m_runs) {
        throwIfStopped(stop);
        if (run.fewAlleles > 0)
            countFew(population, {first, last}, run);
        else
            countMany(population, {first, last}, run.loci, stop);
    }
    return m_sums;
}

void AlleleTally::countFew(const HaplotypeStore& population, Individuals individuals, const Run& run)
{
    const auto firstGroup = static_cast<std::size_t>(run.loci.first / kLanes);
    const std::size_t groups = HaplotypeStore::groupsFor(run.loci.last - run.loci.first);
    const auto others = static_cast<std::size_t>(run.fewAlleles - 1);
    m_few.assign(groups * others * kLanes, 0);
    countFewAlleles(population.individual(individuals.first) + firstGroup, individuals.last - individuals.first,
                    population.groupsPerIndividual(), groups, run.fewAlleles, m_few);
    for (int locus = run.loci.first; locus < run.loci.last; ++locus) {
        const int inRun = locus - run.loci.first;
        m_sums[static_cast<std::size_t>(locus)] =
            sumFew(locus, m_few.data() + static_cast<std::size_t>(inRun / kLanes) * others * kLanes + inRun % kLanes,
                   individuals.copies());
    }
}

LocusSums AlleleTally::sumFew(int locus, const std::uint32_t* counts, std::int64_t copies) const
{
    const auto start = m_start.counts(locus);
    LocusSums sums;
    const auto add = [&](std::size_t allele, std::uint32_t count) {
        sums.squares += std::uint64_t{count} * count;
        sums.withStart += std::uint64_t{count} * start[allele];
        sums.alive += count > 0 ? 1U : 0U;
        sums.tailAlive += count > 0 && start[allele] > 0 && start[allele] < m_tailBelow ? 1U : 0U;
    };
    auto ofFirst = static_cast<std::uint32_t>(copies);
    for (std::size_t allele = 1; allele < start.size(); ++allele) {
        const std::uint32_t count = counts[(allele - 1) * kLanes];
        add(allele, count);
        ofFirst -= count;
    }
    add(0, ofFirst);
    return sums;
}

void AlleleTally::countMany(const HaplotypeStore& population, Individuals individuals, Range loci,
                            const std::stop_token& stop)
{
    const std::int64_t copies = individuals.copies();
    const bool shortTables = static_cast<std::int64_t>(m_alleles) <= kEntriesPerCopy * copies;
    for (int locus = loci.first; locus < loci.last;) {
        throwIfStopped(stop); // the tables are empty between ranges
        const Range range = rangeFrom(locus, loci.last, copies);
        m_tables.resize(std::max(m_tables.size(), static_cast<std::size_t>(range.last - range.first) * m_alleles));
        countRange(population, individuals, range);
        if (shortTables)
            for (int l = range.first; l < range.last; ++l)
                m_sums[static_cast<std::size_t>(l)] =
                    summedTable(m_tables.data() + static_cast<std::size_t>(l - range.first) * m_alleles,
                                m_start.counts(l).data(), m_start.counts(l).size(), m_tailBelow);
        else
            sumByCopies(population, individuals, range);
        locus = range.last;
    }
}

AlleleTally::Range AlleleTally::rangeFrom(int locus, int end, std::int64_t copies) const
{
    const auto tableBytes = static_cast<std::int64_t>(m_alleles * sizeof(std::uint32_t));
    const std::int64_t touched = std::min(tableBytes, copies * kCacheLine);
    const int fitting = static_cast<int>(
        std::clamp<std::int64_t>(kTableBytes / touched, kFewestLoci, std::max(m_start.loci(), kFewestLoci)));
    int length = fitting / kLanes * kLanes;
    if (length == 0)
        length = fitting >= kLanes / 2 ? kLanes / 2 : kFewestLoci;
    return {locus, std::min(locus + length, end)};
}

void AlleleTally::countRange(const HaplotypeStore& population, Individuals individuals, Range range)
{
    const int firstGroup = range.first / kLanes;
    const int lastGroup = (range.last - 1) / kLanes;
    const std::size_t alleles = m_alleles;
    for (std::int64_t i = individuals.first; i < individuals.last; ++i) {
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

void AlleleTally::sumByCopies(const HaplotypeStore& population, Individuals individuals, Range range)
{
    for (int locus = range.first; locus < range.last; ++locus)
        m_sums[static_cast<std::size_t>(locus)] = {};
    for (std::int64_t i = individuals.first; i < individuals.last; ++i) {
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

double observedHeterozygosity(const HaplotypeStore& population)
{
    return observedHeterozygosity(population, population.loci(), 0, population.individuals());
}

double observedHeterozygosity(const HaplotypeStore& population, int loci, std::int64_t first, std::int64_t last)
{
    const auto individuals = static_cast<std::size_t>(last - first);
    const std::uint64_t heterozygous =
        heterozygousLoci(population.individual(first), individuals, population.groupsPerIndividual(),
                         static_cast<std::size_t>(loci / kLanes), (1U << loci % kLanes) - 1);
    return static_cast<double>(heterozygous) / (static_cast<double>(individuals) * loci);
}

} // namespace outcross
