#include "engine/models/points/k_means.h"

#include "engine/base/errors.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>

namespace outcross
{
namespace
{

using Groups = std::vector<std::uint16_t>;

/// A row picked with probability in proportion to its weight; −1 where all weights are 0.
Eigen::Index pick(const Eigen::VectorXf& weights, Stream& stream)
{
    double point = stream.uniform() * weights.cast<double>().sum();
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

/// Rows of `points`, each drawn in proportion to its squared distance from the nearest one before.
Eigen::MatrixXf seeds(const Eigen::MatrixXf& points, int groups, Stream& stream)
{
    std::vector<Eigen::Index> rows{static_cast<Eigen::Index>(stream.below(static_cast<std::uint64_t>(points.rows())))};
    Eigen::VectorXf nearest = Eigen::VectorXf::Constant(points.rows(), std::numeric_limits<float>::infinity());
    while (static_cast<int>(rows.size()) < groups) {
        const Eigen::RowVectorXf seed = points.row(rows.back());
        nearest = nearest.cwiseMin((points.rowwise() - seed).rowwise().squaredNorm());
        const Eigen::Index next = pick(nearest, stream);
        if (next < 0)
            break;
        rows.push_back(next);
    }
    return points(rows, Eigen::all);
}

/// The nearest centre of each point; of equally near ones the first.
Groups assigned(const Eigen::MatrixXf& points, const Eigen::MatrixXf& centres)
{
    // |x|² is the same for all centres.
    const Eigen::RowVectorXf squares = centres.rowwise().squaredNorm().transpose();
    Eigen::MatrixXf distances = -2 * points * centres.transpose();
    distances.rowwise() += squares;
    Groups groups(static_cast<std::size_t>(points.rows()));
    for (Eigen::Index row = 0; row < points.rows(); ++row) {
        Eigen::Index nearest = 0;
        distances.row(row).minCoeff(&nearest);
        groups[static_cast<std::size_t>(row)] = static_cast<std::uint16_t>(nearest);
    }
    return groups;
}

/// The mean of each group; one without points stays where it is.
void moveCentres(Eigen::MatrixXf& centres, const Eigen::MatrixXf& points, const Groups& groups)
{
    Eigen::MatrixXd sums = Eigen::MatrixXd::Zero(centres.rows(), centres.cols());
    std::vector<double> counts(static_cast<std::size_t>(centres.rows()));
    for (Eigen::Index row = 0; row < points.rows(); ++row) {
        const std::size_t group = groups[static_cast<std::size_t>(row)];
        sums.row(static_cast<Eigen::Index>(group)) += points.row(row).cast<double>();
        ++counts[group];
    }
    for (std::size_t group = 0; group < counts.size(); ++group)
        if (counts[group] > 0)
            centres.row(static_cast<Eigen::Index>(group)) =
                (sums.row(static_cast<Eigen::Index>(group)) / counts[group]).cast<float>();
}

/// Numbered from the largest to the smallest; empty ones have no number.
Groups bySize(const Groups& groups)
{
    std::vector<std::size_t> counts(*std::max_element(groups.begin(), groups.end()) + std::size_t{1});
    for (const std::uint16_t group : groups)
        ++counts[group];
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
    Groups numberOf(counts.size());
    for (std::size_t number = 0; number < order.size(); ++number)
        numberOf[order[number]] = static_cast<std::uint16_t>(number);
    Groups renumbered;
    renumbered.reserve(groups.size());
    for (const std::uint16_t group : groups)
        renumbered.push_back(numberOf[group]);
    return renumbered;
}

} // namespace

std::vector<std::uint16_t> kMeansGroups(const Eigen::MatrixXf& points, int groups, Stream stream,
                                        const std::stop_token& stop)
{
    Eigen::MatrixXf centres = seeds(points, groups, stream);
    Groups now = assigned(points, centres);
    for (int step = 0; step < kMaximumLloydSteps; ++step) {
        if (stop.stop_requested())
            throw Cancelled();
        moveCentres(centres, points, now);
        Groups next = assigned(points, centres);
        if (next == now)
            break;
        now = std::move(next);
    }
    return bySize(now);
}

} // namespace outcross
