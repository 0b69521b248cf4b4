#pragma once

#include "engine/base/stream.h"
#include "engine/models/network/dense.h"

namespace outcross::network
{

/// What `steps` steps of a recurrent layer leave behind for a batch of `lanes` sequences side by side, and what
/// backpropagation through time needs. Column step · lanes + lane of every matrix. Owned by whoever runs the layer, one
/// for each thread.
template <class Scalar> struct RecurrentPass {
    Eigen::Index lanes = 0;
    Matrix<Scalar> inputs;         ///< 3 units × columns: filled in by the caller before forward(), overwritten by it.
    Matrix<Scalar> previous;       ///< units × columns: the state each step began from; 0 where a sequence begins.
    Matrix<Scalar> states;         ///< units × columns: the state after each step.
    Matrix<Scalar> stateGradients; ///< units × columns: filled in by the caller before backward(), overwritten by it.
    Matrix<Scalar> inputGradients; ///< 3 units × columns: with respect to `inputs` as the caller gave them.

    Matrix<Scalar> sums;         ///< 3 units × columns: U h + c, then their gradients.
    Matrix<Scalar> lastGradient; ///< units × lanes: what flows back into the state before a step.

    /// Makes room; what was there is lost where the size changes.
    void resize(Eigen::Index units, Eigen::Index newLanes, Eigen::Index steps);

    [[nodiscard]] Eigen::Index steps() const { return states.cols() / lanes; }
};

/// A layer with a memory: gated recurrent units (Cho et al. 2014), with the reset gate after the product, so that a
/// step is one matrix product:
///   z = σ(x_z + U_z h + c_z), r = σ(x_r + U_r h + c_r), n = tanh(x_n + r ⊙ (U_n h + c_n)), h ← z ⊙ h + (1 − z) ⊙ n.
/// The inputs x = (x_z; x_r; x_n) come ready made, 3 units rows, from whatever layer stands below (for tokens an
/// Embedding of that size: one weight matrix on one-hot inputs).
/// Knows only where its parameters lie; const calls from any number of threads, each with its own pass.
template <class Scalar> class GatedRecurrent
{
public:
    GatedRecurrent(Parameters<Scalar>& parameters, Eigen::Index units);

    [[nodiscard]] Eigen::Index units() const { return m_recurrent.inputs(); }

    /// U uniform on ±√(3 / units), which keeps the length of a state on average; c = 0.
    void initialise(Parameters<Scalar>& parameters, Stream& stream) const;

    /// From pass.inputs and column `step` of pass.previous to those of pass.states.
    void forward(const Parameters<Scalar>& parameters, RecurrentPass<Scalar>& pass, Eigen::Index step) const;

    /// One step of a batch without a trace of it: states (units × batch) in place, inputs (3 units × batch)
    /// overwritten. `sums` is room for work.
    void step(const Parameters<Scalar>& parameters, MatrixOut<Scalar> inputs, MatrixOut<Scalar> states,
              Matrix<Scalar>& sums) const;

    /// From pass.stateGradients (what the loss says of each state directly) to pass.inputGradients and the gradients of
    /// U and c, which are added to. Step k + 1 hands back to step k what it got from it: the columns of pass.previous
    /// that were copied from pass.states; `isLinked(column)` says so of column ≥ lanes.
    template <class IsLinked>
    void backward(Parameters<Scalar>& parameters, RecurrentPass<Scalar>& pass, const IsLinked& isLinked) const
    {
        for (Eigen::Index step = pass.steps(); step-- > 0;) {
            backwardStep(parameters, pass, step);
            const Eigen::Index first = step * pass.lanes;
            for (Eigen::Index lane = 0; step > 0 && lane < pass.lanes; ++lane)
                if (isLinked(first + lane))
                    pass.stateGradients.col(first - pass.lanes + lane) += pass.lastGradient.col(lane);
        }
        m_recurrent.addGradients(parameters, pass.previous, pass.sums);
    }

private:
    void gates(MatrixOut<Scalar> inputs, MatrixOut<Scalar> sums) const;
    void backwardStep(const Parameters<Scalar>& parameters, RecurrentPass<Scalar>& pass, Eigen::Index step) const;

    Dense<Scalar> m_recurrent; ///< U and c.
};

extern template struct RecurrentPass<float>;
extern template struct RecurrentPass<double>;
extern template class GatedRecurrent<float>;
extern template class GatedRecurrent<double>;

} // namespace outcross::network
