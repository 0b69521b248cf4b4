#pragma once

#include "engine/data/token_text.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace outcross
{

/// How an n-gram model shares out probability to what it has not seen.
enum class NgramSmoothing {
    None,       ///< Maximum likelihood; a shorter context is asked only where the longer one never occurred.
    WittenBell, ///< Witten & Bell 1991, interpolated.
    KneserNey,  ///< Kneser & Ney 1995, interpolated (Chen & Goodman 1999), one discount an order.
};

/// Up to four tokens in one number, 16 bits each, the newest lowest. Tokens are below kMaximumVariants < 2¹⁶.
using ContextKey = std::uint64_t;

inline constexpr int kMaximumNgramOrder = 5;
inline constexpr std::size_t kMaximumContext = kMaximumNgramOrder - 1;

[[nodiscard]] constexpr ContextKey withToken(ContextKey context, Token token)
{
    return context << 16 | token;
}

/// The newest `tokens` ≤ kMaximumContext of a context.
[[nodiscard]] constexpr ContextKey newest(ContextKey context, std::size_t tokens)
{
    return tokens >= kMaximumContext ? context : context & ((ContextKey{1} << 16 * tokens) - 1);
}

/// How often a token follows a context of known length.
struct NgramCount {
    ContextKey context = 0;
    Token token = 0;
    std::uint32_t count = 0;

    bool operator==(const NgramCount&) const = default;
};

/// One list for each length of context, 0 … order − 1, sorted by context and token, every pair there once.
///
/// None and WittenBell count occurrences. KneserNey does so with the longest contexts; below, it counts the different
/// tokens that stand before context and token together (a passage's beginning is one of them, too).
/// O(order² · tokens); throws Cancelled when `stop` asks. order in 1 … kMaximumNgramOrder.
[[nodiscard]] std::vector<std::vector<NgramCount>> countNgrams(const TokenText& text, std::size_t vocabularySize,
                                                               int order, NgramSmoothing smoothing,
                                                               const std::stop_token& stop);

} // namespace outcross
