#pragma once

#include "engine/population/haplotype_store.h"
#include "engine/population/meiosis.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

/// What all kinds of meiosis share: the inner loops, to be inlined into functions with OUTCROSS_VECTOR_CLONES.
namespace outcross
{

inline constexpr LaneVector kLaneBits = {1 << 0, 1 << 1, 1 << 2,  1 << 3,  1 << 4,  1 << 5,  1 << 6,  1 << 7,
                                         1 << 8, 1 << 9, 1 << 10, 1 << 11, 1 << 12, 1 << 13, 1 << 14, 1 << 15};

/// How many offspring ahead the parents are fetched: long enough for memory, short enough to stay in the first cache.
inline constexpr std::size_t kFetchAhead = 4;
/// Cache lines fetched of each parent; the machine follows a longer run by itself.
inline constexpr std::size_t kFetchedGroups = 8;

/// Lane i of the gamete is lane i of row 1 where bit i of `bits` is set, else of row 0.
inline __attribute__((always_inline)) void chooseCopies(const LocusGroup& parent, std::uint16_t* gamete,
                                                        std::uint16_t bits)
{
    const LaneVector first = *reinterpret_cast<const LaneVector*>(parent.copy[0]);
    const LaneVector second = *reinterpret_cast<const LaneVector*>(parent.copy[1]);
    const LaneVector mask = (LaneVector)((kLaneBits & bits) == kLaneBits);
    *reinterpret_cast<LaneVector*>(gamete) = first ^ ((first ^ second) & mask);
}

/// Fetches the parents of the offspring that comes kFetchAhead after `child`.
inline __attribute__((always_inline)) void fetchParents(const HaplotypeStore& store,
                                                        std::span<const ParentPair> parents, std::size_t child)
{
    if (child + kFetchAhead >= parents.size())
        return;
    const std::size_t fetched = std::min(store.groupsPerIndividual(), kFetchedGroups);
    for (const std::uint32_t parent : parents[child + kFetchAhead])
        for (std::size_t g = 0; g < fetched; ++g)
            __builtin_prefetch(store.individual(parent) + g);
}

} // namespace outcross
