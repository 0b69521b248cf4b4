#pragma once

#include "engine/models/text/language_model.h"
#include "engine/models/text/ngram_tables.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace outcross
{

struct NgramOptions {
    int order = 3; ///< 1 … kMaximumNgramOrder: a token and the order − 1 before it.
    NgramSmoothing smoothing = NgramSmoothing::KneserNey;

    bool operator==(const NgramOptions&) const = default;
};

/// Counts which token follows which: an n-gram model (Shannon 1948) with interpolated smoothing, refitted from nothing
/// each time. Order 1 without smoothing is the categorical model: writing and refitting is the Wright–Fisher kernel.
///
/// With Kneser and Ney's smoothing everything below the longest contexts counts in how many different places a token
/// turns up, not how often; the first tokens of a passage, which have only short contexts, are drawn from that, too.
/// Not fitted, or fitted to no text, every token is equally likely. Copies share what was learnt.
class NgramModel final : public LanguageModel
{
public:
    NgramModel(std::size_t vocabularySize, std::size_t passageLength, NgramOptions options);

    [[nodiscard]] const NgramOptions& options() const { return m_options; }
    [[nodiscard]] std::size_t contextLength() const override { return m_tables->longestContext(); }

    void fit(const TokenText& text, const Stream& stream, const std::stop_token& stop) override;
    [[nodiscard]] TokenText sample(std::int64_t count, Stream& stream) const override;
    [[nodiscard]] TokenText sampleCurated(std::int64_t count, const TextCuration& curation, Stream& stream,
                                          const std::stop_token& stop) const override;
    void nextTokens(std::span<const std::span<const Token>> contexts, Eigen::MatrixXd& probabilities) const override;
    [[nodiscard]] std::vector<double> logProbabilities(const TokenText& text) const override;
    [[nodiscard]] std::unique_ptr<LanguageModel> clone() const override;
    void countBytes(Footprint& footprint) const override;

    /// Of `token` to come after `context`.
    [[nodiscard]] double probability(std::span<const Token> context, Token token) const;

    /// All that was learnt, as bytes.
    [[nodiscard]] std::string saved() const;

    /// The model that saved() wrote: it writes the same from the same stream. Throws InputError naming the source where
    /// the bytes are damaged or not such a model.
    [[nodiscard]] static NgramModel restored(std::string_view bytes, const std::string& source);

private:
    NgramOptions m_options;
    std::shared_ptr<const NgramTables> m_tables;
};

} // namespace outcross
