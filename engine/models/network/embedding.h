#pragma once

#include "engine/models/network/parameters.h"

#include <cstdint>
#include <span>

namespace outcross::network
{

/// A table with one learnt column per token (Bengio et al. 2003): what a Dense layer does to one-hot inputs, without
/// the zeros. Knows only where its parameters lie; const calls from any number of threads.
template <class Scalar> class Embedding
{
public:
    /// `size` numbers for each of `tokens` tokens.
    Embedding(Parameters<Scalar>& parameters, Eigen::Index tokens, Eigen::Index size)
        : m_table(parameters.add(size, tokens))
    {
    }

    [[nodiscard]] const ParameterBlock& table() const { return m_table; }
    [[nodiscard]] Eigen::Index size() const { return m_table.rows; }

    /// outputs (size × batch), one column for each token; tokens < the table's columns.
    void forward(const Parameters<Scalar>& parameters, std::span<const std::uint32_t> tokens,
                 MatrixOut<Scalar> outputs) const
    {
        const auto table = parameters.value(m_table);
        for (Eigen::Index i = 0; i < outputs.cols(); ++i)
            outputs.col(i) = table.col(tokens[static_cast<std::size_t>(i)]);
    }

    /// Adds to the gradients of the table, given those of the outputs.
    void addGradients(Parameters<Scalar>& parameters, std::span<const std::uint32_t> tokens,
                      const MatrixIn<Scalar>& outputGradients) const
    {
        auto gradient = parameters.gradient(m_table);
        for (Eigen::Index i = 0; i < outputGradients.cols(); ++i)
            gradient.col(tokens[static_cast<std::size_t>(i)]) += outputGradients.col(i);
    }

private:
    ParameterBlock m_table;
};

} // namespace outcross::network
