#pragma once

#include <Eigen/Core>

namespace outcross
{

/// The axis-parallel box that novel items are drawn from, in standard units; one entry a column, low ≤ high.
struct Box {
    Eigen::VectorXd low;
    Eigen::VectorXd high;

    [[nodiscard]] Eigen::VectorXd centre() const { return 0.5 * (low + high); }

    /// Total variance of a uniform draw: Σ width²/12.
    [[nodiscard]] double variance() const { return (high - low).squaredNorm() / 12; }
};

/// The smallest box around points (n × d, n ≥ 1).
[[nodiscard]] inline Box boxAround(const Eigen::MatrixXd& points)
{
    return {points.colwise().minCoeff().transpose(), points.colwise().maxCoeff().transpose()};
}

} // namespace outcross
