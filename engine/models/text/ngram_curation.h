#pragma once

#include "engine/models/text/ngram_tables.h"
#include "engine/models/text/text_curation.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace outcross
{

/// Draws curated tokens of an n-gram model without going through its vocabulary for each: only the tokens seen after a
/// context are looked at one by one, all others in one piece, prepared once. The same distribution as curate(); knows
/// everything but Beam, and watermarks with None and Temperature (handles() says so). One thread at a time.
class NgramCuration
{
public:
    [[nodiscard]] static bool handles(const TextCuration& curation);

    /// Keeps references to both.
    NgramCuration(const NgramTables& tables, const TextCuration& curation);

    /// What comes next in `passage`, which ends with `context`.
    [[nodiscard]] Token draw(const NgramContext& context, std::span<const Token> passage, Stream& stream);

private:
    void prepareTemperature();
    void prepareRanking();
    [[nodiscard]] Token drawCooled(const NgramContext& context, std::span<const Token> passage, Stream& stream);
    [[nodiscard]] Token drawLikeliest(const NgramContext& context, Stream& stream);
    void keepLikeliest(std::size_t most, double share);
    void rankSeen(std::size_t most);
    [[nodiscard]] Token drawDense(const NgramContext& context, std::span<const Token> passage, Stream& stream);

    const NgramTables& m_tables;
    const TextCuration& m_curation;
    double m_exponent = 1;              ///< 1 / T.
    double m_highest = 0;               ///< Unigram probability of the likeliest token.
    std::vector<double> m_cooledUpTo;   ///< Σ (unigram / highest)^(1/T) of this token and all before it.
    std::vector<Token> m_ranking;       ///< By falling unigram probability, ties by number.
    std::vector<std::uint32_t> m_stamp; ///< Of each token, the last draw in which it was seen.
    std::uint32_t m_draws = 0;
    // What a draw needs, kept so that the next one need not allocate it.
    SeenTokens m_seen;
    std::vector<double> m_upTo;
    std::vector<std::size_t> m_order;
    std::vector<Token> m_kept;
    std::vector<double> m_dense;
};

} // namespace outcross
