#include "engine/population/meiosis.h"

#include <algorithm>

namespace outcross
{
namespace
{

constexpr LaneVector kLaneBits = {1 << 0, 1 << 1, 1 << 2,  1 << 3,  1 << 4,  1 << 5,  1 << 6,  1 << 7,
                                  1 << 8, 1 << 9, 1 << 10, 1 << 11, 1 << 12, 1 << 13, 1 << 14, 1 << 15};

/// How many offspring ahead the parents are fetched: long enough for memory, short enough to stay in the first cache.
constexpr std::size_t kFetchAhead = 4;
/// Cache lines fetched of each parent; the machine follows a longer run by itself.
constexpr std::size_t kFetchedGroups = 8;

/// Lane i of the gamete is lane i of row 1 where bit i of `bits` is set, else of row 0.
inline __attribute__((always_inline)) void chooseCopies(const LocusGroup& parent, std::uint16_t* gamete,
                                                        std::uint16_t bits)
{
    const LaneVector first = *reinterpret_cast<const LaneVector*>(parent.copy[0]);
    const LaneVector second = *reinterpret_cast<const LaneVector*>(parent.copy[1]);
    const LaneVector mask = (LaneVector)((kLaneBits & bits) == kLaneBits);
    *reinterpret_cast<LaneVector*>(gamete) = first ^ ((first ^ second) & mask);
}

} // namespace

OUTCROSS_VECTOR_CLONES
void recombineFreely(const HaplotypeStore& parentStore, std::span<const ParentPair> parents, LocusGroup* offspring,
                     Stream& stream)
{
    const std::size_t groups = parentStore.groupsPerIndividual();
    const std::size_t fetched = std::min(groups, kFetchedGroups);
    for (std::size_t child = 0; child < parents.size(); ++child) {
        if (child + kFetchAhead < parents.size()) {
            for (const std::uint32_t parent : parents[child + kFetchAhead])
                for (std::size_t g = 0; g < fetched; ++g)
                    __builtin_prefetch(parentStore.individual(parent) + g);
        }
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
