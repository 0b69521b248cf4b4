#pragma once

#include "engine/base/stream.h"
#include "engine/population/haplotype_store.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace outcross
{

/// The two parents of one offspring, as indices of individuals; they may be the same one (selfing).
using ParentPair = std::array<std::uint32_t, 2>;

/// Makes offspring by free recombination: every locus of a gamete is a fair coin between the two copies of its parent
/// (Mendel 1866; unlinked loci). `offspring` points to parents.size() individuals, one after the other.
/// Takes ⌈groups/2⌉ random numbers an offspring, in order: 16 bits for each group and parent.
/// Linear in loci × offspring; the parents are fetched ahead of their use.
void recombineFreely(const HaplotypeStore& parentStore, std::span<const ParentPair> parents, LocusGroup* offspring,
                     Stream& stream);

/// One gamete of one parent into row `copy` of `groups` groups. One random number for every four groups.
void makeGamete(const LocusGroup* parent, LocusGroup* offspring, int copy, std::size_t groups, Stream& stream);

} // namespace outcross
