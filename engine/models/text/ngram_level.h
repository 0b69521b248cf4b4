#pragma once

#include "engine/base/stream.h"
#include "engine/models/text/ngram_counts.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace outcross
{

/// What follows the contexts of one length, and how much each of them leaves to shorter ones. Of a context c that
/// occurs N(c) times before T(c) different tokens w, N(c w) times before w, a shorter context gives p':
///   None        p(w | c) = N(c w) / N(c)
///   WittenBell  p(w | c) = (N(c w) + T(c) p'(w)) / (N(c) + T(c))
///   KneserNey   p(w | c) = (N(c w) − D) / N(c) + D T(c) / N(c) · p'(w), D = n₁ / (n₁ + 2 n₂), with n₁ pairs (c, w)
///               that occur once and n₂ that occur twice (Ney, Essen & Kneser 1994); D = ½ where n₁ or n₂ is 0.
/// Immutable; any number of threads.
class NgramLevel
{
public:
    using Index = std::uint32_t;
    static constexpr Index kNowhere = ~Index{0};

    /// Counts as countNgrams() sorts them. Throws Cancelled when `stop` asks.
    NgramLevel(std::span<const NgramCount> counts, NgramSmoothing smoothing, const std::stop_token& stop);

    /// The place of a context, or kNowhere.
    [[nodiscard]] Index find(ContextKey context) const;

    /// What follows it, in ascending order.
    [[nodiscard]] std::span<const Token> successors(Index context) const;

    /// The share of p(w | c) that the context gives itself, for the i-th of its successors.
    [[nodiscard]] double directShare(Index context, std::size_t i) const;

    /// The same by token: 0 for others.
    [[nodiscard]] double directShareOf(Index context, Token token) const;

    /// What p' is multiplied with.
    [[nodiscard]] double backOff(Index context) const;

    /// A successor by its direct share; none with the chance backOff(). Takes one number from the stream.
    [[nodiscard]] std::optional<Token> draw(Index context, Stream& stream) const;

    [[nodiscard]] std::size_t bytes() const
    {
        return m_contexts.size() * sizeof(ContextKey) + m_tokens.size() * sizeof(Token) +
               (m_first.size() + m_upTo.size()) * sizeof(std::uint32_t) + m_slots.size() * sizeof(Index);
    }

    /// The counts that it was made from.
    [[nodiscard]] std::vector<NgramCount> counts() const;

private:
    [[nodiscard]] std::uint32_t countAt(Index context, std::size_t entry) const;
    [[nodiscard]] double divisor(Index context) const;
    void hashContexts(const std::stop_token& stop);

    NgramSmoothing m_smoothing;
    double m_discount = 0;
    std::vector<ContextKey> m_contexts; ///< Ascending.
    std::vector<std::uint32_t> m_first; ///< Of each context, in m_tokens; then its size.
    std::vector<Token> m_tokens;        ///< Ascending within a context.
    std::vector<std::uint32_t> m_upTo;  ///< Count of this successor and all before it in its context.
    std::vector<Index> m_slots;         ///< Hash table of the contexts, linear probing; a power of two.
};

} // namespace outcross
