#pragma once

#include "engine/models/model.h"
#include "engine/models/points/gaussian_component.h"

#include <stop_token>
#include <vector>

namespace outcross
{

struct EmOptions {
    int maximumIterations = 50;
    double tolerance = 1e-6;  ///< Stops when the mean log-likelihood gains less than this, in nats an item.
    double minimumPoints = 3; ///< A component with less weight than this many points (d + 1 by default) is taken out.
};

struct EmFit {
    std::vector<GaussianComponent> components; ///< At least one; weights sum to 1.
    /// Mean log-likelihood before each M-step since a component was last taken out; never falls, up to rounding.
    /// Empty when a single component is left: that fit needs no iterations.
    std::vector<double> logLikelihoods;
};

/// Fits a mixture of full-covariance Gaussians to points (n × 2, n ≥ 1) by expectation maximisation (Dempster, Laird &
/// Rubin 1977), from `start` (1 … kMaximumEmTerms components). Linear in iterations × points × components.
///
/// The result always comes from an M-step over all points, with no floor under the variances; then
/// Σ w_k (Σ_k + μ_k μ_kᵀ) = (1/n) Σ x xᵀ, so the mixture has exactly the mean and covariance of its sample and its
/// total variance obeys E[V'] = (1 − 1/n) V like a single Gaussian's.
///
/// A component that turns singular is taken out and its points go to the others: weight below `minimumPoints`, or a
/// determinant that is rounding (isDegenerate) or below 1e-24 of the square of the sample's mean variance. The last one
/// stays whatever becomes of it.
///
/// Throws Cancelled when `stop` asks for it: between iterations and every 65 536 points.
[[nodiscard]] EmFit fitMixture(std::vector<GaussianComponent> start, const Points& points, const EmOptions& options,
                               const std::stop_token& stop);

/// Mean and maximum-likelihood covariance of points (n × 2, n ≥ 1), as a component of weight 1.
[[nodiscard]] GaussianComponent sampleMoments(const Points& points);

/// Mean log-likelihood of points; −∞ under a single component without extent.
[[nodiscard]] double meanLogLikelihood(const std::vector<GaussianComponent>& components, const Points& points);

} // namespace outcross
