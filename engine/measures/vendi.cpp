#include "engine/measures/vendi.h"

#include "engine/measures/squared_distances.h"
#include "engine/measures/symmetric_eigen.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace outcross
{
namespace
{

/// `shares`: a symmetric matrix with no eigenvalue below 0 and trace 1.
double effectiveNumber(const Eigen::MatrixXd& shares)
{
    double entropy = 0;
    for (const double eigenvalue : symmetricEigenvalues(shares))
        if (eigenvalue > 0) // rounding leaves some a little below
            entropy -= eigenvalue * std::log(eigenvalue);
    return std::exp(entropy);
}

/// Rows of length 1; a last column is 1 for those that had no direction.
Eigen::MatrixXd directions(const Eigen::MatrixXd& features)
{
    Eigen::MatrixXd unit = Eigen::MatrixXd::Zero(features.rows(), features.cols() + 1);
    for (Eigen::Index row = 0; row < features.rows(); ++row) {
        const double length = features.row(row).stableNorm();
        if (length > 0)
            unit.row(row).head(features.cols()) = features.row(row) / length;
        else
            unit(row, features.cols()) = 1;
    }
    return unit;
}

} // namespace

double vendiScoreOfDirections(const Eigen::MatrixXd& features)
{
    if (features.rows() == 0)
        return std::numeric_limits<double>::quiet_NaN();
    if (features.cols() <= kMaximumVendiSide && features.cols() < features.rows()) {
        const Eigen::MatrixXd columns = directions(features).transpose();
        return effectiveNumber(rowProducts(columns, columns) / static_cast<double>(features.rows()));
    }
    const Eigen::MatrixXd rows = directions(evenlySpacedRows(features, kMaximumVendiSide));
    return effectiveNumber(rowProducts(rows, rows) / static_cast<double>(rows.rows()));
}

double vendiScoreOfPoints(const Eigen::MatrixXd& points, double bandwidth)
{
    if (points.rows() == 0)
        return std::numeric_limits<double>::quiet_NaN();
    Eigen::MatrixXd rows = evenlySpacedRows(points, kMaximumVendiSide);
    rows.rowwise() -= Eigen::RowVectorXd(rows.colwise().mean());
    Eigen::MatrixXd similarity = squaredDistances(rows, rows);
    for (Eigen::Index j = 0; j < similarity.cols(); ++j)
        for (Eigen::Index i = 0; i < similarity.rows(); ++i)
            similarity(i, j) = std::exp(-similarity(i, j) / (2 * bandwidth * bandwidth));
    return effectiveNumber(similarity / static_cast<double>(rows.rows()));
}

} // namespace outcross
