#pragma once

#include "engine/data/text_corpus.h"
#include "engine/models/text/ngram_model.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace outcross
{

/// The real text that a lineage of language models starts from and is judged by. Made once by an Origin and shared by
/// all replicates; immutable, so const calls come from any thread.
class TextReality
{
public:
    /// Throws Cancelled.
    explicit TextReality(TextCorpus corpus, const std::stop_token& stop = {});

    [[nodiscard]] const TextCorpus& corpus() const { return m_corpus; }
    [[nodiscard]] std::size_t types() const { return m_corpus.vocabulary.size(); }

    /// How often each type occurs in the text to train on, and its share.
    [[nodiscard]] std::span<const double> startCounts() const { return m_startCounts; }
    [[nodiscard]] std::span<const double> startFrequencies() const { return m_startFrequencies; }

    /// `count` passages drawn with replacement. Advances `stream`.
    [[nodiscard]] TokenText passages(std::int64_t count, Stream& stream) const;

    /// Held-out passages, up to about so many tokens: what generation 0 is judged and shown by.
    [[nodiscard]] TokenText heldOut(std::int64_t tokens) const;

    /// Generation 0 as a reader: an n-gram model with Kneser and Ney's smoothing of the text to train on (order
    /// kReaderWords or kReaderCharacters). Says how surprising a text is, passage by passage.
    [[nodiscard]] const NgramModel& reader() const { return m_reader; }

private:
    TextCorpus m_corpus;
    std::vector<double> m_startCounts;
    std::vector<double> m_startFrequencies;
    NgramModel m_reader;
};

inline constexpr int kReaderWords = 3;
inline constexpr int kReaderCharacters = 5;

} // namespace outcross
