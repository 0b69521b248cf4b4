#include "engine/models/network/recurrent.h"

#include "engine/models/network/activation.h"
#include "engine/models/network/initialisation.h"

#include <cmath>

namespace outcross::network
{

template <class Scalar>
void RecurrentPass<Scalar>::resize(Eigen::Index units, Eigen::Index newLanes, Eigen::Index steps)
{
    lanes = newLanes;
    const Eigen::Index columns = lanes * steps;
    for (Matrix<Scalar>* matrix : {&inputs, &inputGradients, &sums})
        matrix->resize(3 * units, columns);
    for (Matrix<Scalar>* matrix : {&previous, &states, &stateGradients})
        matrix->resize(units, columns);
    lastGradient.resize(units, lanes);
}

template <class Scalar>
GatedRecurrent<Scalar>::GatedRecurrent(Parameters<Scalar>& parameters, Eigen::Index units)
    : m_recurrent(parameters, units, 3 * units)
{
}

template <class Scalar> void GatedRecurrent<Scalar>::initialise(Parameters<Scalar>& parameters, Stream& stream) const
{
    fillUniform(m_recurrent.weights(), std::sqrt(3 / static_cast<double>(units())), parameters, stream);
    parameters.value(m_recurrent.bias()).setZero();
}

/// Replaces x by (z; r; n); `sums` is U h + c.
template <class Scalar> void GatedRecurrent<Scalar>::gates(MatrixOut<Scalar> inputs, MatrixOut<Scalar> sums) const
{
    const Eigen::Index n = units();
    inputs.topRows(2 * n) += sums.topRows(2 * n);
    activate<Scalar>(Activation::Sigmoid, inputs.topRows(2 * n));
    inputs.bottomRows(n) += inputs.middleRows(n, n).cwiseProduct(sums.bottomRows(n));
    activate<Scalar>(Activation::Tanh, inputs.bottomRows(n));
}

template <class Scalar>
void GatedRecurrent<Scalar>::forward(const Parameters<Scalar>& parameters, RecurrentPass<Scalar>& pass,
                                     Eigen::Index step) const
{
    const Eigen::Index n = units();
    const Eigen::Index first = step * pass.lanes;
    const auto before = pass.previous.middleCols(first, pass.lanes);
    auto inputs = pass.inputs.middleCols(first, pass.lanes);
    auto sums = pass.sums.middleCols(first, pass.lanes);
    m_recurrent.forward(parameters, before, sums);
    gates(inputs, sums);
    const auto candidate = inputs.bottomRows(n);
    pass.states.middleCols(first, pass.lanes) = candidate + inputs.topRows(n).cwiseProduct(before - candidate);
}

template <class Scalar>
void GatedRecurrent<Scalar>::step(const Parameters<Scalar>& parameters, MatrixOut<Scalar> inputs,
                                  MatrixOut<Scalar> states, Matrix<Scalar>& sums) const
{
    const Eigen::Index n = units();
    sums.resize(3 * n, states.cols());
    m_recurrent.forward(parameters, states, sums);
    gates(inputs, sums);
    const auto candidate = inputs.bottomRows(n);
    states = candidate + inputs.topRows(n).cwiseProduct(states - candidate);
}

template <class Scalar>
void GatedRecurrent<Scalar>::backwardStep(const Parameters<Scalar>& parameters, RecurrentPass<Scalar>& pass,
                                          Eigen::Index step) const
{
    const Eigen::Index n = units();
    const Eigen::Index first = step * pass.lanes;
    const auto columns = [&](Matrix<Scalar>& matrix, Eigen::Index gate) {
        return matrix.block(gate * n, first, n, pass.lanes).array();
    };
    const auto update = columns(pass.inputs, 0);
    const auto reset = columns(pass.inputs, 1);
    const auto candidate = columns(pass.inputs, 2);
    const auto gradient = columns(pass.stateGradients, 0);
    auto updateGradient = columns(pass.inputGradients, 0);
    auto resetGradient = columns(pass.inputGradients, 1);
    auto candidateGradient = columns(pass.inputGradients, 2);
    auto candidateSum = columns(pass.sums, 2);

    candidateGradient = gradient * (1 - update) * (1 - candidate.square());
    updateGradient = gradient * (columns(pass.previous, 0) - candidate) * update * (1 - update);
    resetGradient = candidateGradient * candidateSum * reset * (1 - reset);

    auto sumGradients = pass.sums.middleCols(first, pass.lanes);
    sumGradients.topRows(2 * n) = pass.inputGradients.block(0, first, 2 * n, pass.lanes);
    candidateSum = candidateGradient * reset;
    pass.lastGradient.array() = gradient * update;
    m_recurrent.addBackward(parameters, sumGradients, pass.lastGradient);
}

template struct RecurrentPass<float>;
template struct RecurrentPass<double>;
template class GatedRecurrent<float>;
template class GatedRecurrent<double>;

} // namespace outcross::network
