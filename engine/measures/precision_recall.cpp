#include "engine/measures/precision_recall.h"

#include "engine/measures/squared_distances.h"

#include <algorithm>
#include <limits>

namespace outcross
{

NeighbourManifold::NeighbourManifold(const Eigen::MatrixXd& points) : m_points(evenlySpacedRows(points, kMaximumPoints))
{
    const Eigen::Index n = m_points.rows();
    if (n <= kNeighbours)
        return;
    m_origin = m_points.colwise().mean();
    m_centred = m_points.rowwise() - m_origin;
    m_squaredRadii.resize(n);
    Eigen::MatrixXd distances = squaredDistances(m_centred, m_centred);
    for (Eigen::Index i = 0; i < n; ++i) {
        // The nearest of all is the point itself, at 0: so the k-th of the others is at index k.
        double* column = distances.col(i).data();
        std::nth_element(column, column + kNeighbours, column + n);
        m_squaredRadii(i) = column[kNeighbours];
    }
}

double NeighbourManifold::share(const Eigen::MatrixXd& points) const
{
    if (m_centred.rows() == 0 || points.rows() == 0)
        return std::numeric_limits<double>::quiet_NaN();
    const Eigen::MatrixXd centred = evenlySpacedRows(points, kMaximumPoints).rowwise() - m_origin;
    const Eigen::MatrixXd distances = squaredDistances(m_centred, centred);
    Eigen::Index inside = 0;
    for (Eigen::Index i = 0; i < centred.rows(); ++i)
        inside += (distances.col(i).array() <= m_squaredRadii.array()).any() ? 1 : 0;
    return static_cast<double>(inside) / static_cast<double>(centred.rows());
}

PrecisionRecall precisionRecall(const NeighbourManifold& real, const Eigen::MatrixXd& made)
{
    return {real.share(made), NeighbourManifold(made).share(real.points())};
}

} // namespace outcross
