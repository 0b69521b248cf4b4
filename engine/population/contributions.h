#pragma once

#include "engine/population/meiosis.h"

#include <cstdint>
#include <span>

namespace outcross
{

/// Σ k(k − 1) over G(G − 1), where each of `adults` parents gave k of the G gametes that made a generation: the chance
/// that two gametes come from the same parent, so 1/Nₑ (Crow & Denniston 1988). Gametes of nobody among the adults
/// (an index of `adults` or more) count in G alone. 0 where fewer than two gametes were given.
///
/// With clones (both parents of everybody are the same one) an offspring is one gift, not two.
[[nodiscard]] double inverseEffectiveSize(std::span<const ParentPair> parents, std::int64_t adults, bool clones);

} // namespace outcross
