#pragma once

#include "engine/data/token_text.h"

#include <Eigen/Core>

#include <cstddef>
#include <span>

namespace outcross
{

/// Passages read or written side by side, and what a language model expects next in each of them. Models that carry a
/// state from token to token need not read a passage again for every token that is added. Made by
/// LanguageModel::read(); the model must outlive it and stay as it is. One thread at a time.
class PassageReader
{
public:
    virtual ~PassageReader() = default;

    /// Column j: the probability of every token to come next in passage j. Makes `probabilities` vocabulary × passages.
    virtual void nextTokens(Eigen::MatrixXd& probabilities) const = 0;

    /// Passage j is from now on what passage parents[j] was, and tokens[j] after it. As many passages as tokens, one or
    /// more, from now on; each may go on in several ways or none.
    virtual void append(std::span<const std::size_t> parents, std::span<const Token> tokens) = 0;

protected:
    PassageReader() = default;
    PassageReader(const PassageReader&) = default;
    PassageReader& operator=(const PassageReader&) = default;
};

} // namespace outcross
