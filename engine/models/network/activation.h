#pragma once

#include "engine/models/network/parameters.h"

namespace outcross::network
{

/// What a layer does to each of its sums.
enum class Activation {
    Identity,
    Tanh,
    Sigmoid,   ///< 1 / (1 + e^−x)
    Relu,      ///< max(x, 0); slope 0 at 0
    LeakyRelu, ///< x, or kLeak·x below 0 (Maas, Hannun & Ng 2013)
};

inline constexpr double kLeak = 0.2;

/// Replaces sums by what comes out.
template <class Scalar> void activate(Activation activation, MatrixOut<Scalar> sums);

/// Replaces gradients with respect to the outputs by those with respect to the sums; every slope here can be told from
/// the output alone. Same shapes.
template <class Scalar>
void multiplyBySlope(Activation activation, const MatrixIn<Scalar>& outputs, MatrixOut<Scalar> gradients);

} // namespace outcross::network
