#pragma once

#include <Eigen/Core>

namespace outcross
{

/// The spectrum of a symmetric matrix, A = V diag(λ) Vᵀ. A plain value.
struct SymmetricEigen {
    Eigen::VectorXd values;  ///< Ascending.
    Eigen::MatrixXd vectors; ///< One column for each value, of length 1; empty where only values were asked for.
};

/// Of the lower triangle of `matrix` (square, finite), by Eigen's tridiagonal QR. Its templates take seconds to
/// compile, so they are compiled here once. Any thread.
[[nodiscard]] SymmetricEigen symmetricEigen(const Eigen::MatrixXd& matrix);
[[nodiscard]] Eigen::VectorXd symmetricEigenvalues(const Eigen::MatrixXd& matrix);

} // namespace outcross
