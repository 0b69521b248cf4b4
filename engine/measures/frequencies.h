#pragma once

#include <span>

namespace outcross
{

/// How diverse a set of variants is. Pure functions of frequencies: every frequency in [0, 1], together summing to 1.
/// All sums run in index order. Callable from any thread; linear time, nothing is allocated.

/// Expected heterozygosity 1 − Σp² (Nei 1973): the chance that two items drawn with replacement differ. In [0, 1).
[[nodiscard]] double expectedHeterozygosity(std::span<const double> frequencies);

/// Hill number of order 0: how many variants are alive (frequency above 0).
[[nodiscard]] double hillOrder0(std::span<const double> frequencies);

/// Hill number of order 1: e^(−Σ p ln p), the effective number of variants that weighs each by its frequency (Hill
/// 1973; Jost 2006). 0 where all frequencies are 0.
[[nodiscard]] double hillOrder1(std::span<const double> frequencies);

/// Hill number of order 2: 1/Σp², the effective number of variants (Hill 1973). 0 where all frequencies are 0.
[[nodiscard]] double hillOrder2(std::span<const double> frequencies);

/// A variant rarer than this at generation 0 belongs to the tail.
inline constexpr double kTailFrequency = 0.01;

/// Share of the tail (0 < start < kTailFrequency) that is alive (now > 0); NaN where there was no tail.
/// Both spans have the same length.
[[nodiscard]] double tailAlive(std::span<const double> start, std::span<const double> now);

/// Distance of Rogers (1972) at one locus: √(½ Σ(p − q)²), in [0, 1]. Both spans have the same length.
[[nodiscard]] double rogersDistance(std::span<const double> p, std::span<const double> q);

} // namespace outcross
