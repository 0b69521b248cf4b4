#pragma once

#include "engine/population/gene_pool.h"
#include "engine/population/haplotype_store.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace outcross
{

/// One locus summed up, c copies now and c₀ at generation 0 of every allele.
struct LocusSums {
    std::uint64_t squares = 0;   ///< Σc²
    std::uint64_t withStart = 0; ///< Σc·c₀
    std::uint32_t alive = 0;     ///< Alleles with c > 0.
    std::uint32_t tailAlive = 0; ///< Those of them that were in the tail, 0 < c₀/n₀ < kTailFrequency.
};

/// Counts the alleles of a whole generation, locus by locus. Keeps its tables between calls, so one thread at a time.
///
/// Counts are plain increments into 32-bit tables. As many loci are counted in one pass over the individuals as have
/// tables that stay in the cache; never fewer than four, so that neighbouring increments do not wait for each other.
/// A table is summed by reading it where it is short, else by walking the copies once more: linear in copies either
/// way.
class AlleleTally
{
public:
    /// Tables for the alleles of this pool, which outlives the tally.
    explicit AlleleTally(const GenePool& start);

    /// Sums of every locus; valid until the next call.
    [[nodiscard]] std::span<const LocusSums> count(const HaplotypeStore& population);

    [[nodiscard]] std::span<const LocusSums> count(const HaplotypeStore& population, std::int64_t first,
                                                   std::int64_t last);

    /// Counts below this at generation 0 are those of the tail.
    [[nodiscard]] std::uint32_t tailBelow() const { return m_tailBelow; }

private:
    /// Loci [first, last): whole groups, or a part of one group.
    struct Range {
        int first;
        int last;
    };
    [[nodiscard]] Range rangeFrom(int locus, std::int64_t copies) const;
    void countRange(const HaplotypeStore& population, Range range);
    void sumByCopies(const HaplotypeStore& population, Range range);

    const GenePool& m_start;
    std::size_t m_alleles; ///< Entries of a table: the most alleles that any locus has.
    std::uint32_t m_tailBelow;
    std::vector<std::uint32_t> m_tables; ///< All zero between calls.
    std::vector<LocusSums> m_sums;
};

/// Share of heterozygous loci, mean over individuals and loci: observed heterozygosity, in [0, 1].
[[nodiscard]] double observedHeterozygosity(const HaplotypeStore& population, int loci, std::int64_t first,
                                            std::int64_t last);
[[nodiscard]] double observedHeterozygosity(const HaplotypeStore& population);

} // namespace outcross
