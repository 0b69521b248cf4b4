#pragma once

#include "engine/models/network/parameters.h"

#include <cstdint>
#include <span>

namespace outcross::network
{

// Every loss is in nats, summed over its matrix and multiplied by `scale` (1 / batch for a mean), and writes its own
// gradient, multiplied likewise. Finite for any finite logits.

/// −Σ [t ln σ(x) + (1 − t) ln(1 − σ(x))] for logits x and targets t in [0, 1]: max(x, 0) − xt + ln(1 + e^−|x|).
/// Gradient σ(x) − t. Same shapes; `gradients` may not be `logits`.
template <class Scalar>
Scalar sigmoidCrossEntropy(const MatrixIn<Scalar>& logits, const MatrixIn<Scalar>& targets, Scalar scale,
                           MatrixOut<Scalar> gradients);

/// The same with one target for all.
template <class Scalar>
Scalar sigmoidCrossEntropy(const MatrixIn<Scalar>& logits, Scalar target, Scalar scale, MatrixOut<Scalar> gradients);

/// −Σ ln softmax(x)_t, one target class per column of the logits (classes × batch). Gradient softmax(x) − one-hot.
template <class Scalar>
Scalar softmaxCrossEntropy(const MatrixIn<Scalar>& logits, std::span<const std::uint32_t> targets, Scalar scale,
                           MatrixOut<Scalar> gradients);

/// KL(N(μ, diag σ²) ‖ N(0, I)) = ½ Σ (μ² + σ² − ln σ² − 1) (Kingma & Welling 2014, appendix B), given μ and ln σ² of
/// the same shape. ADDS its gradients: the latent variables have others.
template <class Scalar>
Scalar addGaussianKl(const MatrixIn<Scalar>& means, const MatrixIn<Scalar>& logVariances, Scalar scale,
                     MatrixOut<Scalar> meanGradients, MatrixOut<Scalar> logVarianceGradients);

} // namespace outcross::network
