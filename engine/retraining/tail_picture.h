#pragma once

#include "engine/lineage/portrait.h"

#include <span>

namespace outcross
{

/// Variants in the order of their frequency at generation 0. Both spans have the same length; variants that did not
/// occur at generation 0 are left out.
[[nodiscard]] TailPortrait tailPicture(std::span<const double> start, std::span<const double> now);

} // namespace outcross
