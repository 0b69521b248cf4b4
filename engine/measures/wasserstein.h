#pragma once

#include <span>

namespace outcross
{

/// 2-Wasserstein distance between two samples on the line: √∫(Q_a(u) − Q_b(u))² du over the quantile functions of the
/// two empirical distributions (Vallender 1974 for order 1; Villani 2003, theorem 2.18). For samples of one size that
/// is the root of the mean squared difference of the sorted values. Exact for any sizes; finite values; NaN where a
/// sample is empty. O(n log n); callable from any thread.
[[nodiscard]] double wassersteinOfSamples(std::span<const double> a, std::span<const double> b);

} // namespace outcross
