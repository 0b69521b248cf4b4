#pragma once

#include "engine/models/network/parameters.h"

namespace outcross::network
{

/// A fully connected layer: outputs = W · inputs + b for every column of a batch. Knows only where its parameters lie;
/// const calls from any number of threads.
///
/// Shapes: inputs (inputs × batch), outputs (outputs × batch), W (outputs × inputs), b (outputs × 1).
template <class Scalar> class Dense
{
public:
    Dense(Parameters<Scalar>& parameters, Eigen::Index inputs, Eigen::Index outputs);

    [[nodiscard]] Eigen::Index inputs() const { return m_weights.columns; }
    [[nodiscard]] Eigen::Index outputs() const { return m_weights.rows; }
    [[nodiscard]] const ParameterBlock& weights() const { return m_weights; }
    [[nodiscard]] const ParameterBlock& bias() const { return m_bias; }

    /// outputs = W · inputs + b.
    void forward(const Parameters<Scalar>& parameters, const MatrixIn<Scalar>& inputs, MatrixOut<Scalar> outputs) const;

    /// outputs += W · inputs + b: for a sum of several layers, a recurrent step for instance.
    void addForward(const Parameters<Scalar>& parameters, const MatrixIn<Scalar>& inputs,
                    MatrixOut<Scalar> outputs) const;

    /// Adds to the gradients of W and b, given those of the outputs.
    void addGradients(Parameters<Scalar>& parameters, const MatrixIn<Scalar>& inputs,
                      const MatrixIn<Scalar>& outputGradients) const;

    /// inputGradients = Wᵀ · outputGradients.
    void backward(const Parameters<Scalar>& parameters, const MatrixIn<Scalar>& outputGradients,
                  MatrixOut<Scalar> inputGradients) const;

    /// inputGradients += Wᵀ · outputGradients.
    void addBackward(const Parameters<Scalar>& parameters, const MatrixIn<Scalar>& outputGradients,
                     MatrixOut<Scalar> inputGradients) const;

private:
    ParameterBlock m_weights;
    ParameterBlock m_bias;
};

extern template class Dense<float>;
extern template class Dense<double>;

} // namespace outcross::network
