#pragma once

#include "engine/population/kinship.h"
#include "engine/population/mating_sources.h"

#include <cstdint>
#include <span>
#include <vector>

namespace outcross
{

/// `count` draws from a range in which everybody comes up as often as the others, as near as can be: ⌊count/n⌋ times
/// each, and once more for count mod n of them at random, without replacement. In random order.
[[nodiscard]] std::vector<std::uint32_t> dealEqually(const MateRange& range, std::int64_t count, Stream& stream);

/// Swaps second parents between pairs until nobody is paired with itself, each with the first pair from a random place
/// on that allows it. Whoever has more than half of all gametes keeps some selfings.
void separateSelfs(std::span<ParentPair> pairs, Stream& stream);

/// Each pair in turn, with probability `avoidance`, swaps its second parent for the least related one (the first in
/// ties) among its own and those of the kKinCandidates − 1 pairs after it; towards the end there are fewer to choose
/// from.
void avoidKin(std::span<ParentPair> pairs, double avoidance, const KinshipMatrix& kinship, Stream& stream);

/// Mates among whom the least related one is taken.
inline constexpr int kKinCandidates = 8;

} // namespace outcross
