#pragma once

#include "engine/models/network/embedding.h"
#include "engine/models/network/recurrent.h"

#include <cstdint>
#include <span>
#include <vector>

namespace outcross::network
{

/// Several sequences of tokens, as many steps of each: what a TokenNetwork learns from at a time. Index
/// step · lanes + lane.
struct TokenWindow {
    Eigen::Index lanes = 0;
    std::vector<std::uint32_t> inputs;  ///< The token before, or TokenNetwork::begin() where a sequence begins.
    std::vector<std::uint32_t> targets; ///< The token to come.
};

/// Room for the work of a TokenNetwork on windows; carries the states of the lanes from one window to the next.
template <class Scalar> struct TokenPass {
    RecurrentPass<Scalar> recurrent;
    Matrix<Scalar> logits; ///< tokens × columns.
    Matrix<Scalar> logitGradients;
    Matrix<Scalar> carry; ///< units × lanes: the states after the last window.
};

/// Sequences that are continued side by side, one column each.
template <class Scalar> struct TokenStates {
    Matrix<Scalar> states; ///< units × sequences.
    Matrix<Scalar> logits; ///< tokens × sequences: what may come next.
    Matrix<Scalar> inputs; ///< Room for work.
    Matrix<Scalar> sums;   ///< Room for work.
};

/// A recurrent network that predicts the next of a sequence of tokens (Mikolov et al. 2010, with the units of Cho et
/// al. 2014): one-hot inputs, one gated recurrent layer, softmax outputs. A sequence begins with a token of its own and
/// state 0. Plain value with its parameters; const calls from any number of threads, each with its own room.
template <class Scalar> class TokenNetwork
{
public:
    /// `tokens` that can be written, `units` of memory; both ≥ 1. All weights 0: every token equally likely.
    TokenNetwork(Eigen::Index tokens, Eigen::Index units);

    [[nodiscard]] Eigen::Index tokens() const { return m_output.outputs(); }
    [[nodiscard]] Eigen::Index units() const { return m_recurrent.units(); }

    /// What stands before the first token of a sequence.
    [[nodiscard]] std::uint32_t begin() const { return static_cast<std::uint32_t>(tokens()); }

    /// New weights. `shares`: how frequent each token is, all above 0; the network then starts from them as
    /// probabilities whatever the context (their logarithms are the output's bias). Advances `stream`.
    void initialise(const Vector<double>& shares, Stream& stream);

    /// Mean loss over the window, −ln of the probability of each target; continues pass.carry, which is resized to 0
    /// states where it does not fit. Leaves the gradients of the parameters in `parameters`, those of this window alone
    /// (truncated backpropagation through time; Williams & Peng 1990).
    Scalar learn(const TokenWindow& window, TokenPass<Scalar>& pass);

    /// `sequences` new ones before their first token.
    void start(Eigen::Index sequences, TokenStates<Scalar>& states) const;

    /// One token more for each of the first tokens.size() ≥ 1 sequences; the others are dropped.
    void append(std::span<const std::uint32_t> tokens, TokenStates<Scalar>& states) const;

    /// Multiply-adds of append() for each token.
    [[nodiscard]] std::int64_t productsPerToken() const { return units() * (3 * units() + tokens()); }

    /// Of learn() for a window of so many tokens and a step of Adam after it, which passes over all parameters.
    [[nodiscard]] std::int64_t productsPerUpdate(std::int64_t windowTokens) const
    {
        return 3 * windowTokens * productsPerToken() + 10 * parameters.values.size();
    }

    Parameters<Scalar> parameters;

private:
    Embedding<Scalar> m_embedding;
    GatedRecurrent<Scalar> m_recurrent;
    Dense<Scalar> m_output;
};

extern template class TokenNetwork<float>;
extern template class TokenNetwork<double>;

} // namespace outcross::network
