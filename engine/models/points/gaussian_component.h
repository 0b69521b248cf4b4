#pragma once

#include "engine/models/points/em_kernel.h"

#include <span>
#include <vector>

namespace outcross
{

/// One Gaussian bump of a mixture on the plane. Plain value.
struct GaussianComponent {
    double weight = 1; ///< Share of the mixture, in [0, 1].
    double meanX = 0;
    double meanY = 0;
    double varianceX = 1;
    double covariance = 0;
    double varianceY = 1;
    bool operator==(const GaussianComponent&) const = default;
};

/// Lower triangle L of the Cholesky factor, covariance = L Lᵀ. A covariance that is singular (or that rounding has made
/// a little worse) gets zeros on the diagonal, so it can still be sampled from.
struct LowerTriangle {
    double xx = 1;
    double yx = 0;
    double yy = 1;
};
[[nodiscard]] LowerTriangle factor(const GaussianComponent& component);

/// Its determinant does not stand out from rounding: at most 1e-12 of (half the trace)². No density can be told.
[[nodiscard]] bool isDegenerate(const GaussianComponent& component);

/// log(weight · density) as the EM loop reads it. Of a component with a factor that has no zero on its diagonal.
[[nodiscard]] EmTerm termOf(const GaussianComponent& component);

/// log(weight · density) at one point.
[[nodiscard]] double logDensity(const EmTerm& term, double x, double y);

/// Mean and covariance of the whole mixture, as a component of weight 1. The weights sum to 1.
[[nodiscard]] GaussianComponent overallMoments(std::span<const GaussianComponent> components);

} // namespace outcross
