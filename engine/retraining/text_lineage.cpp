#include "engine/retraining/text_lineage.h"

#include "engine/base/readable.h"
#include "engine/measures/frequencies.h"
#include "engine/measures/text_measures.h"
#include "engine/retraining/loop_facts.h"
#include "engine/retraining/model_census.h"
#include "engine/retraining/tail_picture.h"
#include "engine/retraining/text_gathering.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::uint64_t kFrozenBlock = 1; // of generation 0
constexpr std::uint64_t kWrittenBlock = 9;
constexpr double kTopQuantile = 0.95;
constexpr std::size_t kMostPageBytes = 8 * kPageCharacters;

std::shared_ptr<const TokenText> frozen(const TextReality& reality, std::int64_t tokens, const Stream& stream)
{
    if (tokens == 0)
        return nullptr;
    Stream draws = stream.block(kFrozenBlock);
    const auto length = static_cast<std::int64_t>(passageLength(reality.corpus().vocabulary.unit));
    return std::make_shared<const TokenText>(reality.passages((tokens + length - 1) / length, draws));
}

/// Without the passages that are too short to be compared.
TokenText wholePassages(const TokenText& text, std::size_t length)
{
    TokenText whole;
    for (std::size_t i = 0; i < text.passages(); ++i)
        if (text.passage(i).size() == length)
            appendPassage(whole, text.passage(i));
    return whole;
}

/// Types alive of those that the real text to train on has; others stand in held-out passages only.
double knownTypes(std::span<const double> start, std::span<const double> now)
{
    double alive = 0;
    for (std::size_t type = 0; type < start.size(); ++type)
        alive += start[type] > 0 && now[type] > 0 ? 1 : 0;
    return alive;
}

/// The value that a share q in [0, 1) of all lies below; 1, the least perplexity, where there is none.
double quantile(std::vector<double> values, double q)
{
    if (values.empty())
        return 1;
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(q * static_cast<double>(values.size()));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

class TextOrigin final : public Origin
{
public:
    TextOrigin(std::shared_ptr<const TextReality> reality, std::unique_ptr<const LanguageModel> model,
               const LineageSpec& spec)
        : m_reality(std::move(reality)), m_model(std::move(model)), m_learning(spec.learning), m_size(spec.size)
    {
    }

    std::unique_ptr<Lineage> found(const Stream& stream, const std::stop_token&) const override
    {
        return std::make_unique<TextLineage>(m_reality, *m_model, m_learning, m_size, stream);
    }

    std::vector<Text> notes() const override { return m_reality->corpus().notes; }

private:
    std::shared_ptr<const TextReality> m_reality;
    std::unique_ptr<const LanguageModel> m_model;
    Learning m_learning;
    std::int64_t m_size;
};

} // namespace

TextLineage::TextLineage(std::shared_ptr<const TextReality> reality, const LanguageModel& model,
                         const Learning& learning, std::int64_t size, const Stream& stream)
    : m_reality(std::move(reality)), m_learning(learning),
      m_labs(learning.loop, model, frozen(*m_reality, learning.loop.archive, stream))
{
    const auto start = m_reality->startFrequencies();
    m_frequencies.assign(start.begin(), start.end());
    const double diversity = hillOrder1(start);
    measureDiversity(m_census, diversity, diversity);
    countVariants(m_census, start, start);
    m_census.fitness = m_reality->reader().meanLogLikelihood(m_reality->corpus().heldOut);
    m_census.size = size;
    m_shown = m_reality->heldOut(kWrittenTokens);
    m_measures = loopMeasures(size, size, size, 0, size);
    PerplexityPortrait::Row row;
    const auto judged = judge(m_shown, m_reality->startCounts(), row);
    m_measures.insert(m_measures.end(), judged.begin(), judged.end());
    addToRidge(std::move(row));
}

void TextLineage::advance(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop)
{
    const TextTask task{*m_reality, m_learning, forces, size, m_labs.pool(0).archive()};
    m_labs.make(forces, size, stream, stop,
                [&](std::span<const LanguageModel* const> models, std::size_t lab, const Stream& draws) {
                    return gatherText(task, models, lab, draws, stop);
                });

    const auto& gathered = m_labs.gathered();
    const auto labs = static_cast<double>(m_labs.labs());
    Census census;
    census.fitness = 0;
    std::vector<double> counts(m_reality->types(), 0);
    double within = 0;
    for (const Gathered<TokenText>& lab : gathered) {
        std::vector<double> own = typeCounts(lab.items.tokens, m_reality->types());
        std::transform(own.begin(), own.end(), counts.begin(), counts.begin(), std::plus<>());
        for (double& count : own)
            count /= static_cast<double>(size);
        within += hillOrder1(own) / labs;
    }
    std::vector<double> frequencies = counts;
    for (double& frequency : frequencies)
        frequency /= static_cast<double>(size) * labs;
    const auto start = m_reality->startFrequencies();
    measureDiversity(census, hillOrder1(start), hillOrder1(frequencies));
    census.within = within;
    countVariants(census, start, frequencies);
    census.variants = knownTypes(start, frequencies);
    census.distance = rogersDistance(start, frequencies);
    for (const auto& model : m_labs.made())
        census.fitness += model->meanLogLikelihood(m_reality->corpus().heldOut) / labs;
    census.size = size;
    Stream draws = stream.block(kWrittenBlock);
    TokenText written = writtenText(*m_labs.made().front(), m_learning, forces.selection, kWrittenTokens, draws, stop);
    PerplexityPortrait::Row row;
    std::vector<double> measures = loopMeasures(gathered);
    const auto judged = judge(written, counts, row);
    measures.insert(measures.end(), judged.begin(), judged.end());
    row.generation = m_generation + 1;

    // Nothing can fail from here on.
    m_labs.commit();
    ++m_generation;
    m_frequencies.swap(frequencies);
    m_shown = std::move(written);
    m_census = census;
    m_measures.swap(measures);
    addToRidge(std::move(row));
}

std::vector<double> TextLineage::judge(const TokenText& written, std::span<const double> counts,
                                       PerplexityPortrait::Row& row) const
{
    const NgramModel& reader = m_reality->reader();
    const std::vector<double> all = reader.logProbabilities(written);
    double sum = 0;
    for (const double log : all)
        sum += log;
    const TokenText whole = wholePassages(written, reader.passageLength());
    const std::vector<double> surprises = perplexities(whole, reader.logProbabilities(whole));
    const PerplexityHistogram histogram = perplexityHistogram(surprises);
    for (const std::size_t passages : histogram.passages)
        row.shares.push_back(surprises.empty() ? 0.0F
                                               : static_cast<float>(passages) / static_cast<float>(surprises.size()));
    row.median = quantile(surprises, 0.5);
    const auto survival = vocabularySurvival(m_reality->startCounts(), counts);
    const auto alive = [](const VocabularyClass& types) {
        return types.atStart > 0 ? static_cast<double>(types.alive) / static_cast<double>(types.atStart) : std::nan("");
    };
    return {std::exp(-sum / static_cast<double>(written.tokens.size())),
            distinctShare(written.tokens, written.starts, 2),
            repeatedPhraseShare(written.tokens, written.starts),
            alive(survival[0]),
            alive(survival[3]),
            row.median,
            quantile(surprises, kTopQuantile),
            distinctShare(written.tokens, written.starts, 1),
            distinctShare(written.tokens, written.starts, 3),
            alive(survival[1]),
            alive(survival[2])};
}

/// Thinned as it grows; the newest row is always there.
void TextLineage::addToRidge(PerplexityPortrait::Row row)
{
    if (m_ridge.size() > 1 && m_ridge.back().generation % m_ridgeStride != 0)
        m_ridge.pop_back(); // was there only as the newest
    m_ridge.push_back(std::move(row));
    if (m_ridge.size() <= kRidgeRows)
        return;
    m_ridgeStride *= 2;
    const std::int64_t newest = m_ridge.back().generation;
    std::erase_if(m_ridge, [&](const PerplexityPortrait::Row& old) {
        return old.generation % m_ridgeStride != 0 && old.generation != newest;
    });
}

std::vector<TextPagePortrait::Word> TextLineage::grown() const
{
    constexpr double kLeastGrowth = 1.5;
    const auto start = m_reality->startFrequencies();
    std::vector<std::size_t> order;
    for (std::size_t type = 0; type < start.size(); ++type)
        if (start[type] > 0 && m_frequencies[type] >= kLeastGrowth * start[type])
            order.push_back(type);
    const std::size_t count = std::min(order.size(), kPageGrown);
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end(),
                      [&](std::size_t a, std::size_t b) {
                          const double ofA = m_frequencies[a] - start[a];
                          const double ofB = m_frequencies[b] - start[b];
                          return ofA != ofB ? ofA > ofB : a < b;
                      });
    std::vector<TextPagePortrait::Word> words;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t type = order[i];
        words.push_back({shown(m_reality->corpus().vocabulary.texts[type]), start[type], m_frequencies[type], true});
    }
    return words;
}

TextPagePortrait TextLineage::page() const
{
    const Vocabulary& vocabulary = m_reality->corpus().vocabulary;
    TextPagePortrait page;
    page.isCharacters = vocabulary.unit == TextUnit::Characters;
    for (std::size_t i = 0; i < m_shown.passages() && page.page.size() < kPageCharacters; ++i) {
        if (i > 0)
            page.page += '\n';
        page.page += readableText(vocabulary, m_shown.passage(i));
    }
    if (page.page.size() > kMostPageBytes) { // a word may be as long as a file
        std::size_t end = kMostPageBytes;
        while (end > 0 && (static_cast<unsigned char>(page.page[end]) & 0xC0U) == 0x80U)
            --end;
        page.page.resize(end);
    }
    const auto start = m_reality->startFrequencies();
    std::vector<std::size_t> order;
    for (std::size_t type = 0; type < start.size(); ++type)
        if (start[type] > 0)
            order.push_back(type);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return start[a] > start[b]; });
    page.typesStart = static_cast<std::int64_t>(order.size());
    for (const std::size_t type : order)
        page.typesAlive += m_frequencies[type] > 0 ? 1 : 0;
    page.grown = grown();
    const std::size_t words = std::min(order.size(), kPageWords);
    std::size_t last = order.size(); // evenly over the logarithm of the rank, each type once
    for (std::size_t i = 0; i < words; ++i) {
        const double power = words > 1 ? static_cast<double>(i) / static_cast<double>(words - 1) : 0;
        auto rank = static_cast<std::size_t>(std::pow(static_cast<double>(order.size()), power)) - 1;
        rank = std::min(std::max(rank, last == order.size() ? 0 : last + 1), order.size() - (words - i));
        last = rank;
        const std::size_t type = order[rank];
        page.vocabulary.push_back(
            {shown(vocabulary.texts[type]), start[type], m_frequencies[type], m_frequencies[type] > 0});
    }
    return page;
}

std::vector<PictureKind> TextLineage::pictures() const
{
    return {PictureKind::Standard, PictureKind::Perplexity, PictureKind::Tail};
}

Portrait TextLineage::portrait(const PictureRequest& request) const
{
    Portrait portrait{page(), {}};
    if (request.kind == PictureKind::Tail)
        portrait.picture = tailPicture(m_reality->startFrequencies(), m_frequencies);
    if (request.kind == PictureKind::Perplexity) {
        PerplexityPortrait ridge;
        for (std::size_t edge = 0; edge <= PerplexityHistogram::kBins; ++edge)
            ridge.edges.push_back(PerplexityHistogram::edge(edge));
        ridge.rows = m_ridge;
        portrait.picture = std::move(ridge);
    }
    portrait.notes = m_reality->corpus().notes;
    if (!m_labs.isReal())
        for (Text& note : m_labs.model(0).notes())
            portrait.notes.push_back(std::move(note));
    return portrait;
}

std::optional<Text> TextLineage::whyNoExpectation(const Forces&) const
{
    return Text{QT_TRANSLATE_NOOP("engine", "there is no exact expectation for text: words hang together"), {}};
}

std::unique_ptr<Lineage> TextLineage::clone() const
{
    return std::make_unique<TextLineage>(*this);
}

void TextLineage::countBytes(Footprint& footprint) const
{
    footprint.add(sizeof *this + static_cast<std::size_t>(bytesOf(m_shown)));
    footprint.add(m_frequencies);
    footprint.add(m_measures);
    footprint.add(m_ridge);
    for (const PerplexityPortrait::Row& row : m_ridge)
        footprint.add(row.shares);
    m_labs.countBytes(footprint);
}

Moments TextLineage::startMoments() const
{
    return {hillOrder1(m_reality->startFrequencies()), 0, 0};
}

SourceMoments TextLineage::sourceMoments() const
{
    SourceMoments source;
    source.diversity = hillOrder1(m_reality->startFrequencies());
    source.novelDiversity = 1 - 1 / static_cast<double>(m_reality->types());
    return source;
}

std::shared_ptr<const Origin> textOrigin(std::shared_ptr<const TextReality> reality,
                                         std::unique_ptr<const LanguageModel> model, const LineageSpec& spec)
{
    return std::make_shared<TextOrigin>(std::move(reality), std::move(model), spec);
}

} // namespace outcross
