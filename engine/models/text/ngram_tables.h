#pragma once

#include "engine/base/stream.h"
#include "engine/models/text/ngram_level.h"

#include <array>
#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace outcross
{

/// The end of a passage as an n-gram model needs it: its newest tokens, as many as count.
struct NgramContext {
    ContextKey key = 0;
    std::size_t length = 0;

    /// The newest min(size, longest) of them; longest ≤ kMaximumContext.
    [[nodiscard]] static NgramContext of(std::span<const Token> tokens, std::size_t longest);

    void append(Token token, std::size_t longest);
};

/// What can come after a context: the tokens that did, and all others by how frequent they are anyway.
struct SeenTokens {
    std::vector<Token> tokens;         ///< Ascending.
    std::vector<double> probabilities; ///< Of each.
    double rest = 1;                   ///< Any other token has `rest` times its unigram probability.
};

/// What an n-gram model has learnt: a level for each length of context, and under them all the same chance for every
/// token of the vocabulary. Immutable; any number of threads.
class NgramTables
{
public:
    /// Counts as countNgrams() gives them; nothing at all makes every token equally likely. Throws Cancelled when
    /// `stop` asks.
    NgramTables(std::span<const std::vector<NgramCount>> counts, std::size_t vocabularySize, NgramSmoothing smoothing,
                const std::stop_token& stop);

    [[nodiscard]] std::size_t longestContext() const { return m_levels.size() - 1; }
    [[nodiscard]] const std::vector<NgramLevel>& levels() const { return m_levels; }

    [[nodiscard]] std::size_t bytes() const
    {
        std::size_t bytes = m_unigram.size() * sizeof(double);
        for (const NgramLevel& level : m_levels)
            bytes += sizeof level + level.bytes();
        return bytes;
    }

    /// Probability of every token without a context, together 1.
    [[nodiscard]] std::span<const double> unigram() const { return m_unigram; }

    [[nodiscard]] double probability(const NgramContext& context, Token token) const;

    /// The same for all tokens of the vocabulary at once.
    void fill(const NgramContext& context, std::span<double> probabilities) const;

    /// The same again, without going through the vocabulary. Re-uses what `seen` has allocated.
    void seenAfter(const NgramContext& context, SeenTokens& seen) const;

    /// A token by its probability: the longest context gives one or leaves it to the next shorter one, and so on.
    [[nodiscard]] Token draw(const NgramContext& context, Stream& stream) const;

private:
    /// The part that one context has in the probabilities: its direct shares times `weight`.
    struct Part {
        const NgramLevel* level = nullptr;
        NgramLevel::Index place = 0;
        double weight = 1;
    };

    /// All parts but the unigram's, the shortest context first.
    struct Mixture {
        std::array<Part, kMaximumContext> parts{};
        std::size_t size = 0;
        double rest = 1;
    };

    [[nodiscard]] Mixture mixtureAfter(const NgramContext& context) const;

    std::vector<NgramLevel> m_levels;
    std::vector<double> m_unigram;
};

} // namespace outcross
