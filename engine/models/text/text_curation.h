#pragma once

#include "engine/base/stream.h"
#include "engine/data/token_text.h"
#include "engine/models/text/watermark.h"

#include <cstddef>
#include <optional>
#include <span>

namespace outcross
{

enum class TextCurationKind {
    None,        ///< As the model says.
    Temperature, ///< p^(1/T), scaled to sum to 1; T > 0.
    TopP,        ///< The fewest of the likeliest tokens that reach a share in (0, 1] (nucleus: Holtzman et al. 2020).
    TopK,        ///< That many of the likeliest tokens, ≥ 1 (Fan et al. 2018).
    Beam,        ///< Beam search of that width, 1 … kMaximumBeams, after kBeamPrompt tokens drawn as the model says.
};

/// How text is chosen between the model that offers tokens and the passage that gets one. Plain value.
struct TextCuration {
    TextCurationKind kind = TextCurationKind::None;
    double value = 1;                        ///< What `kind` says; TopK and Beam round it.
    std::optional<Watermark> watermark = {}; ///< Favours green tokens before `kind` looks at them.

    bool operator==(const TextCuration&) const = default;
};

inline constexpr std::size_t kMaximumBeams = 64;

/// Top-p counts a share as reached within this much: sums taken in another order keep the same tokens.
inline constexpr double kShareTolerance = 1e-12;

/// Beam search always writes the same after the same beginning, so its passages begin with a few free tokens.
inline constexpr std::size_t kBeamPrompt = 5;

/// Turns the probabilities after a context into curated ones, in place: the watermark's bias first, then temperature,
/// top-p or top-k. They sum to 1 before and after. Tokens of equal probability rank by their numbers. `context` is only
/// asked for its last token. Beam leaves them as they are.
void curate(const TextCuration& curation, std::span<const Token> context, std::span<double> probabilities);

/// One token by its probability; the probabilities sum to `sum`.
[[nodiscard]] Token drawToken(std::span<const double> probabilities, double sum, Stream& stream);

} // namespace outcross
