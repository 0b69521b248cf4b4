#include "engine/models/text/ngram_model.h"

#include "engine/base/errors.h"
#include "engine/models/text/ngram_curation.h"

#include <cmath>

namespace outcross
{
namespace
{

/// Writes passage after passage with `draw`(context, passage so far).
template <class Draw>
TokenText written(std::int64_t count, const LanguageModel& model, const std::stop_token& stop, Draw draw)
{
    TokenText text;
    text.tokens.resize(static_cast<std::size_t>(count));
    text.starts = passageStarts(text.tokens.size(), model.passageLength());
    for (std::size_t i = 0; i < text.passages(); ++i) {
        if (stop.stop_requested())
            throw Cancelled();
        const std::span<const Token> passage = text.passage(i);
        NgramContext context;
        for (std::size_t done = 0; done < passage.size(); ++done) {
            const Token token = draw(context, passage.first(done));
            text.tokens[text.starts[i] + done] = token;
            context.append(token, model.contextLength());
        }
    }
    return text;
}

} // namespace

NgramModel::NgramModel(std::size_t vocabularySize, std::size_t passageLength, NgramOptions options)
    : LanguageModel(vocabularySize, passageLength), m_options(options),
      m_tables(
          std::make_shared<NgramTables>(std::vector<std::vector<NgramCount>>(static_cast<std::size_t>(options.order)),
                                        vocabularySize, options.smoothing, std::stop_token{}))
{
}

void NgramModel::fit(const TokenText& text, const Stream&, const std::stop_token& stop)
{
    const auto counts = countNgrams(text, vocabularySize(), m_options.order, m_options.smoothing, stop);
    m_tables = std::make_shared<NgramTables>(counts, vocabularySize(), m_options.smoothing, stop);
}

TokenText NgramModel::sample(std::int64_t count, Stream& stream) const
{
    return sampleCurated(count, {}, stream, {});
}

TokenText NgramModel::sampleCurated(std::int64_t count, const TextCuration& curation, Stream& stream,
                                    const std::stop_token& stop) const
{
    if (curation == TextCuration{})
        return written(count, *this, stop, [&](const NgramContext& context, std::span<const Token>) {
            return m_tables->draw(context, stream);
        });
    if (!NgramCuration::handles(curation))
        return LanguageModel::sampleCurated(count, curation, stream, stop);
    NgramCuration curated(*m_tables, curation);
    return written(count, *this, stop, [&](const NgramContext& context, std::span<const Token> passage) {
        return curated.draw(context, passage, stream);
    });
}

void NgramModel::nextTokens(std::span<const std::span<const Token>> contexts, Eigen::MatrixXd& probabilities) const
{
    probabilities.resize(static_cast<Eigen::Index>(vocabularySize()), static_cast<Eigen::Index>(contexts.size()));
    for (std::size_t j = 0; j < contexts.size(); ++j)
        m_tables->fill(NgramContext::of(contexts[j], contextLength()),
                       {probabilities.data() + j * vocabularySize(), vocabularySize()});
}

std::vector<double> NgramModel::logProbabilities(const TokenText& text) const
{
    std::vector<double> sums;
    for (std::size_t i = 0; i < text.passages(); ++i) {
        NgramContext context;
        double sum = 0;
        for (const Token token : text.passage(i)) {
            sum += std::log(m_tables->probability(context, token));
            context.append(token, contextLength());
        }
        sums.push_back(sum);
    }
    return sums;
}

std::unique_ptr<LanguageModel> NgramModel::clone() const
{
    return std::make_unique<NgramModel>(*this);
}

void NgramModel::countBytes(Footprint& footprint) const
{
    footprint.add(sizeof *this);
    footprint.addShared(m_tables.get(), m_tables->bytes());
}

double NgramModel::probability(std::span<const Token> context, Token token) const
{
    return m_tables->probability(NgramContext::of(context, contextLength()), token);
}

} // namespace outcross
