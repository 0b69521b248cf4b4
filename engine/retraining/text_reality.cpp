#include "engine/retraining/text_reality.h"

#include "engine/measures/text_measures.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace outcross
{
namespace
{

NgramModel readerOf(const TextCorpus& corpus, const std::stop_token& stop)
{
    const TextUnit unit = corpus.vocabulary.unit;
    NgramModel reader(
        corpus.vocabulary.size(), passageLength(unit),
        {.order = unit == TextUnit::Words ? kReaderWords : kReaderCharacters, .smoothing = NgramSmoothing::KneserNey});
    reader.fit(corpus.training, Stream(0, 0, 0, 0), stop);
    return reader;
}

} // namespace

TextReality::TextReality(TextCorpus corpus, const std::stop_token& stop)
    : m_corpus(std::move(corpus)), m_startCounts(typeCounts(m_corpus.training.tokens, m_corpus.vocabulary.size())),
      m_startFrequencies(m_startCounts), m_reader(readerOf(m_corpus, stop))
{
    const auto tokens = static_cast<double>(m_corpus.training.tokens.size());
    for (double& frequency : m_startFrequencies)
        frequency /= tokens;
}

TokenText TextReality::passages(std::int64_t count, Stream& stream) const
{
    TokenText drawn;
    for (std::int64_t i = 0; i < count; ++i)
        appendPassage(drawn, m_corpus.training.passage(stream.below(m_corpus.training.passages())));
    return drawn;
}

TokenText TextReality::heldOut(std::int64_t tokens) const
{
    TokenText text;
    for (std::size_t i = 0; i < m_corpus.heldOut.passages() && static_cast<std::int64_t>(text.tokens.size()) < tokens;
         ++i)
        appendPassage(text, m_corpus.heldOut.passage(i));
    return text;
}

} // namespace outcross
