#include "engine/models/points/mixture_seeding.h"

#include "engine/base/errors.h"
#include "engine/models/points/expectation_maximisation.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

namespace outcross
{
namespace
{

/// Points × components × iterations that one restart may take: about a fifth of a second.
constexpr double kMixtureRestartWork = 8e7;
constexpr double kFewestIterations = 20;

/// Every k-th row, so that even the fewest iterations of a restart stay within its work.
Points affordableRows(const Points& points, int count)
{
    const double work = static_cast<double>(points.rows()) * count * kFewestIterations;
    const auto stride = static_cast<Eigen::Index>(std::ceil(std::max(1.0, work / kMixtureRestartWork)));
    return points(Eigen::seq(0, points.rows() - 1, stride), Eigen::all);
}

/// A row picked with probability in proportion to its weight; −1 where all weights are 0.
Eigen::Index pick(const Eigen::ArrayXd& weights, Stream& stream)
{
    double point = stream.uniform() * weights.sum();
    Eigen::Index last = -1;
    for (Eigen::Index row = 0; row < weights.size(); ++row) {
        if (weights(row) <= 0)
            continue;
        last = row;
        point -= weights(row);
        if (point < 0)
            break;
    }
    return last;
}

} // namespace

std::vector<GaussianComponent> seedComponents(const Points& points, int count, Stream stream,
                                              const std::stop_token& stop)
{
    const auto n = static_cast<std::uint64_t>(points.rows());
    std::vector<Eigen::Index> seeds{static_cast<Eigen::Index>(stream.below(n))};
    Eigen::ArrayXd nearest = Eigen::ArrayXd::Constant(points.rows(), std::numeric_limits<double>::infinity());
    while (static_cast<int>(seeds.size()) < count) {
        if (stop.stop_requested())
            throw Cancelled();
        const Eigen::RowVector2d seed = points.row(seeds.back());
        nearest = nearest.min((points.rowwise() - seed).rowwise().squaredNorm().array());
        const Eigen::Index next = pick(nearest, stream);
        if (next < 0)
            break;
        seeds.push_back(next);
    }

    const GaussianComponent sample = sampleMoments(points);
    const auto share = static_cast<double>(seeds.size());
    std::vector<GaussianComponent> components;
    for (const Eigen::Index seed : seeds)
        components.push_back({1 / share, points(seed, 0), points(seed, 1), sample.varianceX / share,
                              sample.covariance / share, sample.varianceY / share});
    return components;
}

std::vector<GaussianComponent> bestMixture(const Points& all, int count, const std::stop_token& stop)
{
    const Points points = affordableRows(all, count);
    EmOptions options;
    const double work = static_cast<double>(points.rows()) * count;
    options.maximumIterations = static_cast<int>(std::clamp(kMixtureRestartWork / work, kFewestIterations, 2000.0));
    options.tolerance = 1e-10;
    options.minimumPoints = std::max(3.0, static_cast<double>(points.rows()) / (10.0 * count));

    const Stream stream(0, 0, 0, 0);
    std::vector<GaussianComponent> best;
    double bestLikelihood = 0;
    for (int restart = 0; restart < kMixtureRestarts; ++restart) {
        auto start = seedComponents(points, count, stream.block(static_cast<std::uint64_t>(restart)), stop);
        auto components = fitMixture(std::move(start), points, options, stop).components;
        const double likelihood = meanLogLikelihood(components, points);
        const bool better =
            components.size() > best.size() || (components.size() == best.size() && likelihood > bestLikelihood);
        if (better) {
            best = std::move(components);
            bestLikelihood = likelihood;
        }
    }
    return best;
}

} // namespace outcross
