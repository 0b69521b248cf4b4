#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace outcross
{

/// How rich a text is. Pure functions of tokens (numbers of types, < 65 536) and of where its passages start, as
/// TokenText keeps them. Callable from any thread.

/// How often each of `types` types occurs.
[[nodiscard]] std::vector<double> typeCounts(std::span<const std::uint32_t> tokens, std::size_t types);

/// The types that were so frequent at the start, and those of them that are alive.
struct VocabularyClass {
    double fewest = 1; ///< Occurrences at the start, from …
    double most = 1;   ///< … to, both in.
    std::size_t atStart = 0;
    std::size_t alive = 0;

    bool operator==(const VocabularyClass&) const = default;
};

/// Survival of the vocabulary by how frequent a type was at the start: once, 2–9, 10–99, 100 times and more. Both spans
/// have a count (≥ 0) for each type; alive is what has one above 0. Types that did not occur at the start do not count.
[[nodiscard]] std::array<VocabularyClass, 4> vocabularySurvival(std::span<const double> start,
                                                                std::span<const double> now);

/// distinct-n (Li et al. 2016): different n-grams / n-grams, within passages; n in 1 … 4. In (0, 1]; NaN where no
/// passage is as long as n. It falls with the length of the text: compare texts of equal length.
[[nodiscard]] double distinctShare(std::span<const std::uint32_t> tokens, std::span<const std::size_t> starts,
                                   std::size_t n);

/// Share of the phrases of so many words that occurred before in the same text: 1 − distinctShare().
inline constexpr std::size_t kPhraseWords = 4;
[[nodiscard]] double repeatedPhraseShare(std::span<const std::uint32_t> tokens, std::span<const std::size_t> starts);

/// How many passages have which perplexity (Shumailov et al. 2024), on a grid that never changes: ten bins a factor of
/// ten, from 1 to 10⁶. What lies above, +∞ too, is in the last bin.
struct PerplexityHistogram {
    static constexpr std::size_t kBinsPerDecade = 10;
    static constexpr std::size_t kBins = 60;

    std::array<std::size_t, kBins> passages{};

    bool operator==(const PerplexityHistogram&) const = default;

    /// The lower edge of a bin; that of bin kBins is the upper edge of the last one.
    [[nodiscard]] static double edge(std::size_t bin);
};

/// Perplexities are ≥ 1, save for rounding.
[[nodiscard]] PerplexityHistogram perplexityHistogram(std::span<const double> perplexities);

} // namespace outcross
