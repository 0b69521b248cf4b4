#pragma once

#include "engine/base/stream.h"

#include <Eigen/Core>

#include <cstdint>

namespace outcross
{

/// Some points, as least squares see them: a matrix F with F Fᵀ = XᵀX for `points` ≥ 0 rows x ~ N(0, I) of d columns,
/// from its exact distribution. d × min(points, d). With d points or more it is the lower triangle of Bartlett (1933):
/// χ of points, points − 1, … degrees of freedom on the diagonal, standard normals below. Fewer points are drawn one by
/// one. O(d²) draws. Advances `stream`.
///
/// Given F, F·z with z standard normal has the distribution of Xᵀε.
[[nodiscard]] Eigen::MatrixXd drawWishartFactor(std::int64_t points, Eigen::Index columns, Stream& stream);

} // namespace outcross
