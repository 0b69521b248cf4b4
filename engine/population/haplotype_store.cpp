#include "engine/population/haplotype_store.h"

namespace outcross
{

HaplotypeStore::HaplotypeStore(std::int64_t individuals, int loci)
    : m_individuals(individuals), m_loci(loci), m_groups(groupsFor(loci)),
      m_data(static_cast<std::size_t>(individuals) * m_groups)
{
}

void HaplotypeStore::resize(std::int64_t individuals)
{
    const std::size_t needed = static_cast<std::size_t>(individuals) * m_groups;
    if (needed < m_data.capacity() / 4)
        m_data = std::vector<LocusGroup>(needed);
    else
        m_data.resize(needed);
    m_individuals = individuals;
}

} // namespace outcross
