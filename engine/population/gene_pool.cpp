#include "engine/population/gene_pool.h"

#include "engine/base/stopping.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::int64_t kIndividualsBetweenPolls = 1024;

} // namespace

GenePool::GenePool(int loci, std::vector<std::uint32_t> counts)
    : m_loci(loci),
      m_copies(std::accumulate(counts.begin(), counts.end(), std::int64_t{0})), m_firstOfLocus{0, counts.size()},
      m_counts(std::move(counts))
{
}

GenePool::GenePool(const HaplotypeStore& store, std::span<const int> alleles, const std::stop_token& stop)
    : m_loci(static_cast<int>(alleles.size())), m_copies(2 * store.individuals()), m_firstOfLocus{0}
{
    for (const int count : alleles)
        m_firstOfLocus.push_back(m_firstOfLocus.back() + static_cast<std::size_t>(count));
    m_counts.resize(m_firstOfLocus.back());
    for (std::int64_t i = 0; i < store.individuals(); ++i) {
        if (i % kIndividualsBetweenPolls == 0)
            throwIfStopped(stop);
        for (int copy = 0; copy < 2; ++copy)
            for (int locus = 0; locus < m_loci; ++locus)
                ++m_counts[m_firstOfLocus[static_cast<std::size_t>(locus)] + store.allele(i, copy, locus)];
    }
}

int GenePool::mostAlleles() const
{
    int most = 0;
    for (std::size_t row = 0; row + 1 < m_firstOfLocus.size(); ++row)
        most = std::max(most, static_cast<int>(m_firstOfLocus[row + 1] - m_firstOfLocus[row]));
    return most;
}

} // namespace outcross
