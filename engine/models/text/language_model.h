#pragma once

#include "engine/data/token_text.h"
#include "engine/models/model.h"
#include "engine/models/text/passage_reader.h"
#include "engine/models/text/text_curation.h"

#include <Eigen/Core>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace outcross
{

/// A model of text that writes one token after the other: it knows the probability of every token to come next. Its
/// items are tokens: sample(n) writes n tokens in passages of passageLength(), the last one shorter, each from an empty
/// context; the mean log-likelihood is per token. A kind implements nextTokens() and may do the rest faster.
class LanguageModel : public Model<TokenText>
{
public:
    [[nodiscard]] virtual std::unique_ptr<LanguageModel> clone() const = 0;

    [[nodiscard]] std::size_t vocabularySize() const { return m_vocabularySize; }
    [[nodiscard]] std::size_t passageLength() const { return m_passageLength; }

    /// How many tokens back the model looks at most.
    [[nodiscard]] virtual std::size_t contextLength() const = 0;

    /// Column j: the probability of every token to come after contexts[j], together 1. A context is what the passage
    /// holds so far, or its last contextLength() tokens; it is empty at the beginning. Makes `probabilities`
    /// vocabulary × contexts.
    virtual void nextTokens(std::span<const std::span<const Token>> contexts, Eigen::MatrixXd& probabilities) const = 0;

    /// So many passages with nothing in them. Reads every passage again for every token, unless a kind knows better.
    [[nodiscard]] virtual std::unique_ptr<PassageReader> read(std::size_t passages) const;

    /// nextTokens() of one context.
    [[nodiscard]] std::vector<double> conditional(std::span<const Token> context) const;

    /// `count` tokens in passages, written as curation says. Advances `stream`. Throws Cancelled when `stop` asks.
    [[nodiscard]] virtual TokenText sampleCurated(std::int64_t count, const TextCuration& curation, Stream& stream,
                                                  const std::stop_token& stop) const;

    /// Natural logarithm of the probability of each passage, whole; −∞ where it is impossible.
    [[nodiscard]] virtual std::vector<double> logProbabilities(const TokenText& text) const;

    /// Over all tokens of the text; 0 of no text.
    [[nodiscard]] double meanLogLikelihood(const TokenText& text) const override;

protected:
    /// Both ≥ 1; at most kMaximumVariants types.
    LanguageModel(std::size_t vocabularySize, std::size_t passageLength);
    LanguageModel(const LanguageModel&) = default;
    LanguageModel& operator=(const LanguageModel&) = default;

private:
    std::size_t m_vocabularySize;
    std::size_t m_passageLength;
};

/// exp(−log-probability / tokens) of each passage (Jelinek et al. 1977); +∞ where it is impossible.
[[nodiscard]] std::vector<double> perplexities(const TokenText& text, std::span<const double> logProbabilities);

} // namespace outcross
