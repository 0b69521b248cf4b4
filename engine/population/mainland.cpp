#include "engine/population/mainland.h"

#include "engine/population/founders.h"

#include <utility>

namespace outcross
{

UnlinkedMainland::UnlinkedMainland(GenePool pool)
    : m_pool(std::move(pool)), m_alleleOfCopy(allelesCopyByCopy(m_pool.counts(0)))
{
}

void UnlinkedMainland::drawGamete(const LinkageMap&, LocusGroup* individual, int copy, Stream& stream) const
{
    for (int locus = 0; locus < m_pool.loci(); ++locus)
        individual[locus / kLanes].copy[copy][locus % kLanes] = m_alleleOfCopy[stream.below(m_alleleOfCopy.size())];
}

SampledMainland::SampledMainland(std::shared_ptr<const HaplotypeStore> individuals, GenePool pool)
    : m_individuals(std::move(individuals)), m_pool(std::move(pool))
{
}

void SampledMainland::drawGamete(const LinkageMap& map, LocusGroup* individual, int copy, Stream& stream) const
{
    const auto parent = stream.below(static_cast<std::uint64_t>(m_individuals->individuals()));
    map.makeGamete(m_individuals->individual(static_cast<std::int64_t>(parent)), individual, copy, stream);
}

} // namespace outcross
