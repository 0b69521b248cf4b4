#pragma once

#include "engine/data/token_text.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace outcross
{

/// A watermark in text (Kirchenbauer et al. 2023): after each token a share γ of the vocabulary is green, chosen by a
/// key and that token; while writing, green tokens get δ added to the logarithm of their probability. Whoever has the
/// key counts the green ones. Plain value.
///
/// Green is drawn for each pair of tokens on its own, with chance γ, so the share of a list is γ only on average.
/// The first token of a passage is after none: it is neither favoured nor counted. False alarms follow the normal tail
/// over random keys; one key is a little kinder or harsher to a whole book, whose frequent pairs are green or are not.
struct Watermark {
    std::uint64_t key = 0;
    double greenShare = 0.25; ///< γ, in (0, 1).
    double bias = 2;          ///< δ ≥ 0, in nats.
    double threshold = 4;     ///< A passage whose z is above it is taken to be marked.

    bool operator==(const Watermark&) const = default;

    [[nodiscard]] bool isGreen(Token last, Token token) const;
};

/// The tokens that are green after one token, for asking about many of them.
class GreenList
{
public:
    GreenList(const Watermark& watermark, Token last);

    [[nodiscard]] bool contains(Token token) const;

private:
    std::uint64_t m_seed;
    std::uint64_t m_below; ///< Green is what hashes to less.
};

/// What the holder of the key sees in one passage.
struct WatermarkScore {
    std::size_t scored = 0; ///< T: the different pairs of neighbours. One that comes again tells nothing new.
    std::size_t green = 0;  ///< Of those.
    double z = 0;           ///< (green − γT) / √(Tγ(1 − γ)), standard normal without the mark; 0 where T is 0.
};

[[nodiscard]] WatermarkScore watermarkScore(const Watermark& watermark, std::span<const Token> passage);

/// z above the threshold.
[[nodiscard]] bool isWatermarked(const Watermark& watermark, std::span<const Token> passage);

} // namespace outcross
