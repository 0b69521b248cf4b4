#include "engine/retraining/wishart.h"

#include <boost/random/chi_squared_distribution.hpp>
#include <boost/random/normal_distribution.hpp>

#include <cmath>

namespace outcross
{

Eigen::MatrixXd drawWishartFactor(std::int64_t points, Eigen::Index columns, Stream& stream)
{
    boost::random::normal_distribution<double> normal;
    if (points < columns) {
        Eigen::MatrixXd factor(columns, points);
        for (double& value : factor.reshaped())
            value = normal(stream);
        return factor;
    }
    Eigen::MatrixXd factor = Eigen::MatrixXd::Zero(columns, columns);
    for (Eigen::Index j = 0; j < columns; ++j) {
        boost::random::chi_squared_distribution<double> chiSquared(static_cast<double>(points - j));
        factor(j, j) = std::sqrt(chiSquared(stream));
        for (Eigen::Index i = j + 1; i < columns; ++i)
            factor(i, j) = normal(stream);
    }
    return factor;
}

} // namespace outcross
