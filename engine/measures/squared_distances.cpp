#include "engine/measures/squared_distances.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace outcross
{
namespace
{

constexpr Eigen::Index kColumnsAtATime = 256;
/// Squared distances below this share of |a|² + |b|² are rounding: sums of thousands of products err by 1e-14 or so.
constexpr double kRounding = 1e-13;

} // namespace

Eigen::MatrixXd rowProducts(const Eigen::MatrixXd& a, const Eigen::MatrixXd& b)
{
    Eigen::MatrixXd products = Eigen::MatrixXd::Zero(a.rows(), b.rows());
    for (Eigen::Index begin = 0; begin < a.cols(); begin += kColumnsAtATime) {
        const Eigen::Index columns = std::min(kColumnsAtATime, a.cols() - begin);
        products.noalias() += a.middleCols(begin, columns) * b.middleCols(begin, columns).transpose();
    }
    return products;
}

Eigen::MatrixXd squaredDistances(const Eigen::MatrixXd& a, const Eigen::MatrixXd& b)
{
    const Eigen::VectorXd aSquares = a.rowwise().squaredNorm();
    const Eigen::VectorXd bSquares = b.rowwise().squaredNorm();
    Eigen::MatrixXd distances = rowProducts(a, b);
    for (Eigen::Index j = 0; j < distances.cols(); ++j) {
        for (Eigen::Index i = 0; i < distances.rows(); ++i) {
            const double squares = aSquares(i) + bSquares(j);
            const double distance = squares - 2 * distances(i, j);
            distances(i, j) = distance > kRounding * squares ? distance : 0;
        }
    }
    return distances;
}

Eigen::MatrixXd evenlySpacedRows(const Eigen::MatrixXd& points, Eigen::Index most)
{
    if (points.rows() <= most)
        return points;
    std::vector<Eigen::Index> rows(static_cast<std::size_t>(most));
    for (Eigen::Index i = 0; i < most; ++i)
        rows[static_cast<std::size_t>(i)] = i * points.rows() / most;
    return points(rows, Eigen::all);
}

} // namespace outcross
