#pragma once

#include "engine/base/stream.h"
#include "engine/models/network/activation.h"
#include "engine/models/network/dense.h"

#include <cstddef>
#include <vector>

namespace outcross::network
{

/// What one pass of a batch through an Mlp leaves behind, and what backpropagation needs. Owned by whoever runs the
/// pass, one for each thread; keeps its memory from one batch to the next of the same size.
template <class Scalar> struct MlpPass {
    Matrix<Scalar> inputs;                 ///< inputs × batch: filled in by the caller before forward().
    std::vector<Matrix<Scalar>> outputs;   ///< Of every layer, after its activation.
    std::vector<Matrix<Scalar>> gradients; ///< With respect to `outputs`; the last is filled in by the caller.
    Matrix<Scalar> inputGradients;         ///< Only after backwardToInputs().

    [[nodiscard]] const Matrix<Scalar>& output() const { return outputs.back(); }
    [[nodiscard]] Matrix<Scalar>& outputGradient() { return gradients.back(); }
};

/// Dense layers one after the other, each with its activation. Knows only where its parameters lie; const calls from
/// any number of threads, each with its own pass.
template <class Scalar> class Mlp
{
public:
    /// `sizes` from inputs to outputs, two or more; `hidden` after every layer but the last, `last` after that.
    Mlp(Parameters<Scalar>& parameters, const std::vector<Eigen::Index>& sizes, Activation hidden, Activation last);

    [[nodiscard]] Eigen::Index inputs() const { return m_layers.front().inputs(); }
    [[nodiscard]] Eigen::Index outputs() const { return m_layers.back().outputs(); }

    /// New weights for every layer (initialisation.h).
    void initialise(Parameters<Scalar>& parameters, Stream& stream) const;

    /// From pass.inputs to pass.outputs; makes room for gradients of the same shapes.
    void forward(const Parameters<Scalar>& parameters, MlpPass<Scalar>& pass) const;

    /// From pass.outputGradient(), which is overwritten, to the gradients of the parameters, which are added to.
    void backward(Parameters<Scalar>& parameters, MlpPass<Scalar>& pass) const;

    /// The same, and pass.inputGradients as well.
    void backwardWithInputs(Parameters<Scalar>& parameters, MlpPass<Scalar>& pass) const;

    /// From pass.outputGradient(), which is overwritten, to pass.inputGradients alone.
    void backwardToInputs(const Parameters<Scalar>& parameters, MlpPass<Scalar>& pass) const;

private:
    [[nodiscard]] Activation activationOf(std::size_t layer) const
    {
        return layer + 1 < m_layers.size() ? m_hidden : m_last;
    }
    /// Gradients of the sums of `layer` in place of those of its outputs.
    void throughActivation(std::size_t layer, MlpPass<Scalar>& pass) const;
    void toInputs(const Parameters<Scalar>& parameters, MlpPass<Scalar>& pass) const;

    std::vector<Dense<Scalar>> m_layers;
    Activation m_hidden;
    Activation m_last;
};

extern template class Mlp<float>;
extern template class Mlp<double>;

} // namespace outcross::network
