#pragma once

#include "engine/population/haplotype_store.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace outcross
{

/// How many copies of every allele there are at every locus. Immutable; any thread may read it.
/// Loci that all have the same counts (founders without data) share one row, so 65 000 alleles at 10 000 loci cost no
/// more than at one.
class GenePool
{
public:
    /// The same counts at each of `loci` loci.
    GenePool(int loci, std::vector<std::uint32_t> counts);
    /// Counted in a store; `alleles` is the number of alleles at each locus. The store may have more loci after these.
    /// Throws Cancelled.
    GenePool(const HaplotypeStore& store, std::span<const int> alleles, const std::stop_token& stop = {});

    [[nodiscard]] int loci() const { return m_loci; }
    [[nodiscard]] bool lociAreAlike() const { return m_firstOfLocus.size() == 2; }
    /// Where the counts of a locus stand among the rows that differ: 0 for all loci that are alike.
    [[nodiscard]] std::size_t row(int locus) const { return lociAreAlike() ? 0 : static_cast<std::size_t>(locus); }
    /// Gene copies at each locus.
    [[nodiscard]] std::int64_t copies() const { return m_copies; }
    [[nodiscard]] std::span<const std::uint32_t> counts(int locus) const
    {
        const std::size_t first = m_firstOfLocus[row(locus)];
        return std::span(m_counts).subspan(first, m_firstOfLocus[row(locus) + 1] - first);
    }
    [[nodiscard]] int alleles(int locus) const { return static_cast<int>(counts(locus).size()); }
    [[nodiscard]] int mostAlleles() const;
    [[nodiscard]] double frequency(int locus, std::size_t allele) const
    {
        return static_cast<double>(counts(locus)[allele]) / static_cast<double>(m_copies);
    }

private:
    int m_loci;
    std::int64_t m_copies = 0;
    std::vector<std::size_t> m_firstOfLocus; ///< One more than rows.
    std::vector<std::uint32_t> m_counts;
};

} // namespace outcross
