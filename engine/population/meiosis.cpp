#include "engine/population/meiosis.h"

#include "engine/population/gamete_blend.h"

namespace outcross
{

OUTCROSS_VECTOR_CLONES
void recombineFreely(const HaplotypeStore& parentStore, std::span<const ParentPair> parents, LocusGroup* offspring,
                     Stream& stream)
{
    const std::size_t groups = parentStore.groupsPerIndividual();
    for (std::size_t child = 0; child < parents.size(); ++child) {
        fetchParents(parentStore, parents, child);
        const LocusGroup* first = parentStore.individual(parents[child][0]);
        const LocusGroup* second = parentStore.individual(parents[child][1]);
        LocusGroup* made = offspring + child * groups;
        std::uint64_t bits = 0;
        for (std::size_t g = 0; g < groups; ++g) {
            bits = g % 2 == 0 ? stream() : bits >> 32;
            chooseCopies(first[g], made[g].copy[0], static_cast<std::uint16_t>(bits));
            chooseCopies(second[g], made[g].copy[1], static_cast<std::uint16_t>(bits >> 16));
        }
    }
}

void makeGamete(const LocusGroup* parent, LocusGroup* offspring, int copy, std::size_t groups, Stream& stream)
{
    std::uint64_t bits = 0;
    for (std::size_t g = 0; g < groups; ++g) {
        bits = g % 4 == 0 ? stream() : bits >> 16;
        chooseCopies(parent[g], offspring[g].copy[copy], static_cast<std::uint16_t>(bits));
    }
}

} // namespace outcross
