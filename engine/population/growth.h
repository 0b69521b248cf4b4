#pragma once

#include "engine/base/stream.h"
#include "engine/lineage/biology.h"

#include <cstdint>
#include <span>
#include <vector>

namespace outcross
{

/// `total` split in proportion to `weights` (≥ 0, not all 0) by largest remainder (Hamilton's method; ties go to the
/// lower index), so that the parts add up exactly.
[[nodiscard]] std::vector<std::int64_t> apportion(std::int64_t total, std::span<const double> weights);

/// Expected number of zygotes of n adults under GrowthSpec: R·n·seedSet/(1 + (R − 1)·n/K) with R = 1 + rate (Beverton &
/// Holt 1957). `adults` may be fractional (migrants from elsewhere count in part). K > 0.
[[nodiscard]] double expectedBirths(const GrowthSpec& growth, double adults, double capacity, double seedSet);

/// A Poisson number with that mean (0: 0).
[[nodiscard]] std::int64_t drawBirths(double expected, Stream& stream);

} // namespace outcross
