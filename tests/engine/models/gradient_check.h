#pragma once

#include "engine/models/network/parameters.h"

#include <algorithm>
#include <cmath>

namespace gradient_check
{

/// The largest difference between `gradient` and central differences of `loss` at `values`, relative to the largest
/// gradient. `loss` reads `values`, which are as they were afterwards.
template <class Loss>
double worstError(Eigen::Ref<Eigen::VectorXd> values, const Eigen::VectorXd& gradient, const Loss& loss)
{
    constexpr double kStep = 1e-5; // error of order 1e-10 from the third derivative, 1e-11 from rounding
    double worst = 0;
    for (Eigen::Index i = 0; i < values.size(); ++i) {
        const double value = values(i);
        values(i) = value + kStep;
        const double above = loss();
        values(i) = value - kStep;
        const double below = loss();
        values(i) = value;
        worst = std::max(worst, std::abs((above - below) / (2 * kStep) - gradient(i)));
    }
    return worst / gradient.cwiseAbs().maxCoeff();
}

} // namespace gradient_check
