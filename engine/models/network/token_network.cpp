#include "engine/models/network/token_network.h"

#include "engine/models/network/initialisation.h"
#include "engine/models/network/losses.h"

#include <cassert>
#include <cmath>

namespace outcross::network
{

template <class Scalar>
TokenNetwork<Scalar>::TokenNetwork(Eigen::Index tokens, Eigen::Index units)
    : m_embedding(parameters, tokens + 1, 3 * units), m_recurrent(parameters, units),
      m_output(parameters, units, tokens)
{
}

template <class Scalar> void TokenNetwork<Scalar>::initialise(const Vector<double>& shares, Stream& stream)
{
    assert(shares.size() == tokens());
    // One-hot inputs: every column is a sum as it stands, however many tokens there are.
    fillUniform(m_embedding.table(), 0.5, parameters, stream);
    m_recurrent.initialise(parameters, stream);
    network::initialise(m_output, Activation::Identity, parameters, stream);
    parameters.value(m_output.bias()).col(0) = shares.array().log().matrix().template cast<Scalar>();
}

template <class Scalar> Scalar TokenNetwork<Scalar>::learn(const TokenWindow& window, TokenPass<Scalar>& pass)
{
    RecurrentPass<Scalar>& recurrent = pass.recurrent;
    const Eigen::Index lanes = window.lanes;
    const auto columns = static_cast<Eigen::Index>(window.inputs.size());
    recurrent.resize(units(), lanes, columns / lanes);
    pass.logits.resize(tokens(), columns);
    pass.logitGradients.resize(tokens(), columns);
    if (pass.carry.cols() != lanes)
        pass.carry = Matrix<Scalar>::Zero(units(), lanes);
    const auto begins = [&](Eigen::Index column) { return window.inputs[static_cast<std::size_t>(column)] == begin(); };

    m_embedding.forward(parameters, window.inputs, recurrent.inputs);
    for (Eigen::Index step = 0; step < recurrent.steps(); ++step) {
        const Eigen::Index first = step * lanes;
        auto previous = recurrent.previous.middleCols(first, lanes);
        if (step == 0)
            previous = pass.carry;
        else
            previous = recurrent.states.middleCols(first - lanes, lanes);
        for (Eigen::Index lane = 0; lane < lanes; ++lane)
            if (begins(first + lane))
                previous.col(lane).setZero();
        m_recurrent.forward(parameters, recurrent, step);
    }
    pass.carry = recurrent.states.rightCols(lanes);
    m_output.forward(parameters, recurrent.states, pass.logits);
    const Scalar loss = softmaxCrossEntropy<Scalar>(pass.logits, window.targets,
                                                    Scalar(1) / static_cast<Scalar>(columns), pass.logitGradients);

    parameters.clearGradients();
    m_output.addGradients(parameters, recurrent.states, pass.logitGradients);
    m_output.backward(parameters, pass.logitGradients, recurrent.stateGradients);
    m_recurrent.backward(parameters, recurrent, [&](Eigen::Index column) { return !begins(column); });
    m_embedding.addGradients(parameters, window.inputs, recurrent.inputGradients);
    return loss;
}

template <class Scalar> void TokenNetwork<Scalar>::start(Eigen::Index sequences, TokenStates<Scalar>& states) const
{
    states.states = Matrix<Scalar>::Zero(units(), sequences);
    append(std::vector<std::uint32_t>(static_cast<std::size_t>(sequences), begin()), states);
}

template <class Scalar>
void TokenNetwork<Scalar>::append(std::span<const std::uint32_t> tokens, TokenStates<Scalar>& states) const
{
    const auto count = static_cast<Eigen::Index>(tokens.size());
    if (states.states.cols() != count)
        states.states.conservativeResize(Eigen::NoChange, count);
    states.inputs.resize(3 * units(), count);
    states.logits.resize(this->tokens(), count);
    m_embedding.forward(parameters, tokens, states.inputs);
    m_recurrent.step(parameters, states.inputs, states.states, states.sums);
    m_output.forward(parameters, states.states, states.logits);
}

template class TokenNetwork<float>;
template class TokenNetwork<double>;

} // namespace outcross::network
