#pragma once

#include <Eigen/Core>

namespace outcross
{

/// Vendi score (Friedman & Dieng 2023): the effective number of different items, e^(−Σ λ ln λ) over the eigenvalues λ
/// of K/n, where K is the similarity of every item with every other and K(x, x) = 1. From 1 (all alike) to n (nothing
/// alike); k groups of equal size that have nothing in common score k. NaN without items. Callable from any thread.

/// The largest matrix whose eigenvalues are sought: 500 × 500, 30 ms.
inline constexpr Eigen::Index kMaximumVendiSide = 500;

/// Cosine similarity x·y / |x||y| of the rows (n × d, finite). Vectors of zeros have no direction: they are alike among
/// each other and unlike all others. With up to kMaximumVendiSide columns every row counts (the d × d matrix has the
/// same eigenvalues), else kMaximumVendiSide evenly spaced ones do.
[[nodiscard]] double vendiScoreOfDirections(const Eigen::MatrixXd& features);

/// Gaussian similarity e^(−|x − y|² / 2h²) of the rows (n × d, finite) with h = `bandwidth` > 0 in the units of the
/// points. Of more than kMaximumVendiSide rows, evenly spaced ones count.
[[nodiscard]] double vendiScoreOfPoints(const Eigen::MatrixXd& points, double bandwidth);

} // namespace outcross
