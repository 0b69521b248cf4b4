#pragma once

#include <Eigen/Core>

namespace outcross
{

/// Dot products of the rows of `a` (n × d) with the rows of `b` (m × d): n × m. Summed over at most 256 columns at a
/// time: a longer sum would be split by the size of the processor's cache, and rounding would differ from machine to
/// machine. Callable from any thread.
[[nodiscard]] Eigen::MatrixXd rowProducts(const Eigen::MatrixXd& a, const Eigen::MatrixXd& b);

/// Squared Euclidean distances between the rows of `a` (n × d) and of `b` (m × d): n × m, from |a|² + |b|² − 2a·b. What
/// does not stand out from rounding is 0, so that equal points are 0 apart; it helps to have the points near the
/// origin. Callable from any thread.
[[nodiscard]] Eigen::MatrixXd squaredDistances(const Eigen::MatrixXd& a, const Eigen::MatrixXd& b);

/// `points`, or `most` evenly spaced rows of them where there are more (generations come sorted by where their items
/// were drawn from, so the first ones alone would not be a fair sample).
[[nodiscard]] Eigen::MatrixXd evenlySpacedRows(const Eigen::MatrixXd& points, Eigen::Index most);

} // namespace outcross
