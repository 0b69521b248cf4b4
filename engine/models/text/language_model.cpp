#include "engine/models/text/language_model.h"

#include "engine/base/errors.h"
#include "engine/models/text/beam_search.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <utility>

namespace outcross
{
namespace
{

/// So many passages are written side by side, so that a kind can answer for all of them at once.
constexpr std::size_t kPassagesAtOnce = 64;

std::span<double> column(Eigen::MatrixXd& matrix, std::size_t index)
{
    const auto rows = static_cast<std::size_t>(matrix.rows());
    return {matrix.data() + index * rows, rows};
}

/// Keeps the passages and shows them to the model again and again.
class ContextReader final : public PassageReader
{
public:
    ContextReader(const LanguageModel& model, std::size_t passages) : m_model(model), m_passages(passages) {}

    void nextTokens(Eigen::MatrixXd& probabilities) const override
    {
        const std::vector<std::span<const Token>> contexts(m_passages.begin(), m_passages.end());
        m_model.nextTokens(contexts, probabilities);
    }

    void append(std::span<const std::size_t> parents, std::span<const Token> tokens) override
    {
        std::vector<std::vector<Token>> next;
        for (std::size_t j = 0; j < tokens.size(); ++j) {
            next.push_back(m_passages[parents[j]]);
            next.back().push_back(tokens[j]);
        }
        m_passages = std::move(next);
    }

private:
    const LanguageModel& m_model;
    std::vector<std::vector<Token>> m_passages;
};

} // namespace

LanguageModel::LanguageModel(std::size_t vocabularySize, std::size_t passageLength)
    : m_vocabularySize(vocabularySize), m_passageLength(passageLength)
{
    assert(vocabularySize >= 1 && passageLength >= 1);
}

std::unique_ptr<PassageReader> LanguageModel::read(std::size_t passages) const
{
    return std::make_unique<ContextReader>(*this, passages);
}

std::vector<double> LanguageModel::conditional(std::span<const Token> context) const
{
    Eigen::MatrixXd probabilities;
    nextTokens({&context, 1}, probabilities);
    return {probabilities.data(), probabilities.data() + probabilities.size()};
}

TokenText LanguageModel::sampleCurated(std::int64_t count, const TextCuration& curation, Stream& stream,
                                       const std::stop_token& stop) const
{
    if (curation.kind == TextCurationKind::Beam)
        return beamSearch([this] { return read(1); }, m_passageLength, count, curation, stream, stop);
    TokenText text;
    text.tokens.resize(static_cast<std::size_t>(count));
    text.starts = passageStarts(text.tokens.size(), m_passageLength);
    Eigen::MatrixXd probabilities;
    std::vector<std::size_t> parents;
    std::vector<Token> drawn;
    for (std::size_t first = 0; first < text.passages(); first += kPassagesAtOnce) {
        parents.resize(std::min(kPassagesAtOnce, text.passages() - first));
        std::iota(parents.begin(), parents.end(), std::size_t{0});
        const std::unique_ptr<PassageReader> reader = read(parents.size());
        for (std::size_t done = 0; done < text.passage(first).size(); ++done) {
            if (stop.stop_requested())
                throw Cancelled();
            if (done == text.passage(first + parents.size() - 1).size())
                parents.pop_back(); // the shorter passage, if there is one, is the last
            if (done > 0) {
                drawn.resize(parents.size());
                reader->append(parents, drawn);
            }
            reader->nextTokens(probabilities);
            drawn.clear();
            for (const std::size_t j : parents) {
                const std::span<const Token> context = text.passage(first + j).first(done);
                curate(curation, context, column(probabilities, j));
                drawn.push_back(drawToken(column(probabilities, j), 1, stream));
                text.tokens[text.starts[first + j] + done] = drawn.back();
            }
        }
    }
    return text;
}

std::vector<double> LanguageModel::logProbabilities(const TokenText& text) const
{
    std::vector<double> sums;
    Eigen::MatrixXd probabilities;
    std::vector<std::span<const Token>> contexts;
    for (std::size_t i = 0; i < text.passages(); ++i) {
        const std::span<const Token> passage = text.passage(i);
        double sum = 0;
        for (std::size_t at = 0; at < passage.size(); at += contexts.size()) {
            contexts.clear();
            for (std::size_t done = at; done < std::min(at + kPassagesAtOnce, passage.size()); ++done)
                contexts.push_back(passage.first(done));
            nextTokens(contexts, probabilities);
            for (std::size_t j = 0; j < contexts.size(); ++j)
                sum += std::log(column(probabilities, j)[passage[at + j]]);
        }
        sums.push_back(sum);
    }
    return sums;
}

double LanguageModel::meanLogLikelihood(const TokenText& text) const
{
    if (text.tokens.empty())
        return 0;
    const std::vector<double> sums = logProbabilities(text);
    return std::accumulate(sums.begin(), sums.end(), 0.0) / static_cast<double>(text.tokens.size());
}

std::vector<double> perplexities(const TokenText& text, std::span<const double> logProbabilities)
{
    assert(logProbabilities.size() == text.passages());
    std::vector<double> result;
    for (std::size_t i = 0; i < text.passages(); ++i)
        result.push_back(std::exp(-logProbabilities[i] / static_cast<double>(text.passage(i).size())));
    return result;
}

} // namespace outcross
