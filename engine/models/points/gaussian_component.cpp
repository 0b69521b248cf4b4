#include "engine/models/points/gaussian_component.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace outcross
{

LowerTriangle factor(const GaussianComponent& component)
{
    LowerTriangle lower;
    lower.xx = std::sqrt(std::max(component.varianceX, 0.0));
    lower.yx = lower.xx > 0 ? component.covariance / lower.xx : 0;
    lower.yy = std::sqrt(std::max(component.varianceY - lower.yx * lower.yx, 0.0));
    return lower;
}

bool isDegenerate(const GaussianComponent& component)
{
    // Relative to the trace first: the squares of very small variances underflow.
    const double half = 0.5 * (component.varianceX + component.varianceY);
    if (!(half > 0))
        return true;
    const double covariance = component.covariance / half;
    return (component.varianceX / half) * (component.varianceY / half) - covariance * covariance <= 1e-12;
}

EmTerm termOf(const GaussianComponent& component)
{
    const LowerTriangle lower = factor(component);
    // √½ is folded into the factors, so that the exponent is −(u² + v²).
    const double half = std::numbers::sqrt2 / 2;
    EmTerm term;
    term.meanX = component.meanX;
    term.meanY = component.meanY;
    term.a = half / lower.xx;
    term.b = -half * (lower.yx / lower.xx) / lower.yy;
    term.c = half / lower.yy;
    term.logScale =
        std::log(component.weight) - std::log(lower.xx) - std::log(lower.yy) - std::log(2 * std::numbers::pi);
    return term;
}

double logDensity(const EmTerm& term, double x, double y)
{
    const double dx = x - term.meanX;
    const double dy = y - term.meanY;
    const double u = dx * term.a;
    const double v = dx * term.b + dy * term.c;
    return term.logScale - (u * u + v * v);
}

GaussianComponent overallMoments(std::span<const GaussianComponent> components)
{
    GaussianComponent whole{1, 0, 0, 0, 0, 0};
    // About the first mean: components that lie close together, far from the origin, keep their digits.
    const double originX = components.front().meanX;
    const double originY = components.front().meanY;
    for (const GaussianComponent& part : components) {
        whole.meanX += part.weight * (part.meanX - originX);
        whole.meanY += part.weight * (part.meanY - originY);
    }
    whole.meanX += originX;
    whole.meanY += originY;
    for (const GaussianComponent& part : components) {
        const double dx = part.meanX - whole.meanX;
        const double dy = part.meanY - whole.meanY;
        whole.varianceX += part.weight * (part.varianceX + dx * dx);
        whole.covariance += part.weight * (part.covariance + dx * dy);
        whole.varianceY += part.weight * (part.varianceY + dy * dy);
    }
    return whole;
}

} // namespace outcross
