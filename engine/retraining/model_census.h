#pragma once

#include "engine/lineage/census.h"

#include <Eigen/Core>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace outcross
{

/// Share of each of `variants` variants among items of which the variant is given (at least one item).
[[nodiscard]] std::vector<double> variantShares(std::span<const std::uint16_t> variantOf, std::size_t variants);

/// Fills `effective`, `variants` and `tail` from the frequencies at generation 0 and now.
void countVariants(Census& census, std::span<const double> start, std::span<const double> now);

/// Fills `diversity`, `kept` and `inbreeding`. Where there was nothing to lose at generation 0, all of it is kept.
void measureDiversity(Census& census, double start, double now);

/// 2-Wasserstein distance between Gaussians on the line or the plane (d = 1 or 2):
/// |m − μ|² + tr(S + Σ − 2 (√Σ S √Σ)^½), then the root (Dowson & Landau 1982). Singular covariances are allowed.
[[nodiscard]] double wassersteinDistance(const Eigen::VectorXd& meanA, const Eigen::MatrixXd& covarianceA,
                                         const Eigen::VectorXd& meanB, const Eigen::MatrixXd& covarianceB);

} // namespace outcross
