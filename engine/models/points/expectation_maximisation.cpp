#include "engine/models/points/expectation_maximisation.h"

#include "engine/base/errors.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>

namespace outcross
{
namespace
{

constexpr double kNegligibleDeterminant = 1e-24;
constexpr std::size_t kChunksBetweenStops = 16;

using Components = std::vector<GaussianComponent>;

struct Expectation {
    std::vector<EmSums> sums;
    double logLikelihood = 0; ///< Of all points together.
};

Expectation expectation(const Components& components, const Points& points, const std::stop_token& stop)
{
    std::vector<EmTerm> terms;
    for (const GaussianComponent& component : components)
        terms.push_back(termOf(component));
    const auto count = static_cast<std::size_t>(points.rows());
    const std::span<const double> x(points.col(0).data(), count);
    const std::span<const double> y(points.col(1).data(), count);

    Expectation result;
    result.sums.resize(terms.size());
    for (std::size_t begin = 0; begin < count; begin += kEmChunk) {
        if (begin / kEmChunk % kChunksBetweenStops == 0 && stop.stop_requested())
            throw Cancelled();
        const std::size_t size = std::min(kEmChunk, count - begin);
        result.logLikelihood += addEmSums(terms, x.subspan(begin, size), y.subspan(begin, size), result.sums);
    }
    return result;
}

/// The M-step. The sums are taken about the old mean: new mean = old + first moment, covariance = second moment − its
/// square, both divided by the weight.
void maximise(Components& components, const std::vector<EmSums>& sums, double points)
{
    for (std::size_t k = 0; k < components.size(); ++k) {
        const EmSums& sum = sums[k];
        const double shiftX = sum.x / sum.weight;
        const double shiftY = sum.y / sum.weight;
        GaussianComponent& component = components[k];
        component.weight = sum.weight / points;
        component.meanX += shiftX;
        component.meanY += shiftY;
        component.varianceX = std::max(sum.xx / sum.weight - shiftX * shiftX, 0.0);
        component.covariance = sum.xy / sum.weight - shiftX * shiftY;
        component.varianceY = std::max(sum.yy / sum.weight - shiftY * shiftY, 0.0);
    }
}

bool isNegligible(const GaussianComponent& component, double scale)
{
    const double determinant = (component.varianceX / scale) * (component.varianceY / scale) -
                               (component.covariance / scale) * (component.covariance / scale);
    return !(determinant > kNegligibleDeterminant);
}

/// Takes out every component whose density cannot be told, or the lightest of those with too little weight (its points
/// may well save the next one). True if there was one. Never takes the heaviest.
template <class Singular> bool takeOut(Components& components, double minimumWeight, Singular isSingular)
{
    const auto lighter = [](const GaussianComponent& a, const GaussianComponent& b) { return a.weight < b.weight; };
    const std::size_t before = components.size();
    const GaussianComponent heaviest = *std::max_element(components.begin(), components.end(), lighter);
    std::erase_if(components, isSingular);
    if (components.empty())
        components.push_back(heaviest);
    if (components.size() == before && before > 1) {
        const auto lightest = std::min_element(components.begin(), components.end(), lighter);
        if (lightest->weight < minimumWeight)
            components.erase(lightest);
    }
    if (components.size() == before)
        return false;
    double total = 0;
    for (const GaussianComponent& component : components)
        total += component.weight;
    for (GaussianComponent& component : components)
        component.weight /= total;
    return true;
}

} // namespace

EmFit fitMixture(std::vector<GaussianComponent> start, const Points& points, const EmOptions& options,
                 const std::stop_token& stop)
{
    const auto n = static_cast<double>(points.rows());
    const GaussianComponent sample = sampleMoments(points);
    const double scale = 0.5 * (sample.varianceX + sample.varianceY);
    EmFit fit;
    fit.components = std::move(start);
    takeOut(fit.components, 0, isDegenerate);
    if (isDegenerate(sample))
        fit.components.resize(1);

    double last = -std::numeric_limits<double>::infinity();
    for (int iteration = 0; iteration < options.maximumIterations && fit.components.size() > 1;) {
        if (stop.stop_requested())
            throw Cancelled();
        const Expectation step = expectation(fit.components, points, stop);
        maximise(fit.components, step.sums, n);
        const bool removed =
            takeOut(fit.components, options.minimumPoints / n, [scale](const GaussianComponent& component) {
                return isDegenerate(component) || isNegligible(component, scale);
            });
        if (removed) {
            fit.logLikelihoods.clear();
            last = -std::numeric_limits<double>::infinity();
            continue; // an M-step without it must follow, so this one does not count
        }
        const double mean = step.logLikelihood / n;
        fit.logLikelihoods.push_back(mean);
        if (mean - last < options.tolerance)
            break;
        last = mean;
        ++iteration;
    }
    if (fit.components.size() == 1) {
        fit.components.front() = sample;
        fit.logLikelihoods.clear();
    }
    return fit;
}

GaussianComponent sampleMoments(const Points& points)
{
    // About the first point: points that all coincide have exactly no variance.
    const Eigen::RowVector2d reference = points.row(0);
    const Eigen::RowVector2d mean = reference + (points.rowwise() - reference).colwise().mean();
    const Eigen::ArrayX2d centred = points.rowwise() - mean;
    return {1,
            mean(0),
            mean(1),
            centred.col(0).square().mean(),
            (centred.col(0) * centred.col(1)).mean(),
            centred.col(1).square().mean()};
}

double meanLogLikelihood(const std::vector<GaussianComponent>& components, const Points& points)
{
    if (components.size() == 1) {
        const LowerTriangle lower = factor(components.front());
        if (lower.xx <= 0 || lower.yy <= 0)
            return -std::numeric_limits<double>::infinity();
    }
    const double sum = expectation(components, points, {}).logLikelihood;
    // Points further from a tiny component than a double can tell have log-density −∞, and differences of those are
    // NaN.
    return std::isnan(sum) ? -std::numeric_limits<double>::infinity() : sum / static_cast<double>(points.rows());
}

} // namespace outcross
