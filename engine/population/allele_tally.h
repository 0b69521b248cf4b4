#pragma once

#include "engine/population/gene_pool.h"
#include "engine/population/haplotype_store.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
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

/// Counts the alleles of a generation, locus by locus. Keeps its tables between calls, so one thread at a time.
///
/// Where sixteen neighbouring loci have at most kFewAlleles alleles, all sixteen are counted at once, in vectors (see
/// few_alleles.h). Elsewhere counts are plain increments into 32-bit tables. As many loci are counted in one pass over
/// the individuals as have tables that stay in the cache; never fewer than four, so that neighbouring increments do not
/// wait for each other. A table is summed by reading it where it is short, else by walking the copies once more: linear
/// in copies either way.
class AlleleTally
{
public:
    /// Tables for the alleles of this pool, which outlives the tally.
    explicit AlleleTally(const GenePool& start);

    /// Sums of every locus of the pool, the first ones of the store; valid until the next call.
    [[nodiscard]] std::span<const LocusSums> count(const HaplotypeStore& population);
    /// The same for individuals [first, last) only, at least one.
    [[nodiscard]] std::span<const LocusSums> count(const HaplotypeStore& population, std::int64_t first,
                                                   std::int64_t last, const std::stop_token& stop = {});

    /// Counts below this at generation 0 are those of the tail.
    [[nodiscard]] std::uint32_t tailBelow() const { return m_tailBelow; }

    [[nodiscard]] std::size_t bytes() const
    {
        return m_runs.size() * sizeof(Run) + (m_tables.size() + m_few.size()) * sizeof(std::uint32_t) +
               m_sums.size() * sizeof(LocusSums);
    }

private:
    /// Loci [first, last): whole groups, or a part of one group.
    struct Range {
        int first;
        int last;
    };
    /// Whole groups that are counted in the same way.
    struct Run {
        Range loci;
        int fewAlleles; ///< The most that one of them has; 0: too many for vectors.
    };
    struct Individuals {
        std::int64_t first;
        std::int64_t last;
        [[nodiscard]] std::int64_t copies() const { return 2 * (last - first); }
    };
    void countFew(const HaplotypeStore& population, Individuals individuals, const Run& run);
    [[nodiscard]] LocusSums sumFew(int locus, const std::uint32_t* counts, std::int64_t copies) const;
    void countMany(const HaplotypeStore& population, Individuals individuals, Range loci, const std::stop_token& stop);
    [[nodiscard]] Range rangeFrom(int locus, int end, std::int64_t copies) const;
    void countRange(const HaplotypeStore& population, Individuals individuals, Range range);
    void sumByCopies(const HaplotypeStore& population, Individuals individuals, Range range);

    const GenePool& m_start;
    std::size_t m_alleles; ///< Entries of a table: the most alleles that any locus has.
    std::uint32_t m_tailBelow;
    std::vector<Run> m_runs;
    std::vector<std::uint32_t> m_tables; ///< All zero between calls.
    std::vector<std::uint32_t> m_few;
    std::vector<LocusSums> m_sums;
};

/// Share of heterozygous loci, mean over individuals and loci: observed heterozygosity, in [0, 1].
[[nodiscard]] double observedHeterozygosity(const HaplotypeStore& population);
/// The same over the first `loci` loci of individuals [first, last), at least one of each.
[[nodiscard]] double observedHeterozygosity(const HaplotypeStore& population, int loci, std::int64_t first,
                                            std::int64_t last);

} // namespace outcross
