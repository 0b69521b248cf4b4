#include "engine/models/text/neural_text_model.h"

#include "engine/base/errors.h"
#include "engine/models/network/saved.h"
#include "engine/models/text/neural_text_training.h"
#include "engine/models/text/passage_reader.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace outcross
{
namespace
{

using Network = network::TokenNetwork<float>;
using States = network::TokenStates<float>;
using Logits = Eigen::Ref<const network::Vector<float>>;

constexpr std::string_view kKind = "neural-text";
constexpr std::size_t kPassagesAtOnce = 64; ///< Read side by side: one matrix product for all.

void probabilitiesOf(const Logits& logits, Eigen::Ref<Eigen::VectorXd> probabilities)
{
    probabilities = (logits.array() - logits.maxCoeff()).exp().matrix().cast<double>();
    probabilities /= probabilities.sum();
}

double logProbability(const Logits& logits, Token token)
{
    const float largest = logits.maxCoeff();
    const double sum = (logits.array() - largest).exp().cast<double>().sum();
    return static_cast<double>(logits(static_cast<Eigen::Index>(token))) - static_cast<double>(largest) - std::log(sum);
}

/// Reads all passages, each from an empty context, and calls visit(i, done, logits) with what may come after the first
/// `done` tokens of passage i, for done = 0 … size.
template <class Visit>
void readAll(const Network& network, std::span<const std::span<const Token>> passages, const Visit& visit)
{
    std::vector<std::size_t> order(passages.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), // the longest first, so that those that end are the last columns
                     [passages](std::size_t a, std::size_t b) { return passages[a].size() > passages[b].size(); });
    States states;
    std::vector<Token> next;
    for (std::size_t first = 0; first < order.size(); first += kPassagesAtOnce) {
        const auto group = std::span(order).subspan(first, std::min(kPassagesAtOnce, order.size() - first));
        network.start(static_cast<Eigen::Index>(group.size()), states);
        for (std::size_t done = 0;; ++done) {
            next.clear();
            for (std::size_t j = 0; j < group.size() && passages[group[j]].size() >= done; ++j) {
                visit(group[j], done, states.logits.col(static_cast<Eigen::Index>(j)));
                if (passages[group[j]].size() > done)
                    next.push_back(passages[group[j]][done]);
            }
            if (next.empty())
                break;
            network.append(next, states);
        }
    }
}

class NeuralReader final : public PassageReader
{
public:
    NeuralReader(const Network& network, std::size_t passages) : m_network(network)
    {
        m_network.start(static_cast<Eigen::Index>(passages), m_states);
    }

    void nextTokens(Eigen::MatrixXd& probabilities) const override
    {
        probabilities.resize(m_states.logits.rows(), m_states.logits.cols());
        for (Eigen::Index j = 0; j < probabilities.cols(); ++j)
            probabilitiesOf(m_states.logits.col(j), probabilities.col(j));
    }

    void append(std::span<const std::size_t> parents, std::span<const Token> tokens) override
    {
        m_parents.resize(m_states.states.rows(), static_cast<Eigen::Index>(parents.size()));
        for (std::size_t j = 0; j < parents.size(); ++j)
            m_parents.col(static_cast<Eigen::Index>(j)) = m_states.states.col(static_cast<Eigen::Index>(parents[j]));
        m_states.states.swap(m_parents);
        m_network.append(tokens, m_states);
    }

private:
    const Network& m_network;
    States m_states;
    network::Matrix<float> m_parents;
};

} // namespace

NeuralTextSettings NeuralTextSettings::suitedTo(std::size_t vocabularySize, std::size_t passageLength)
{
    if (vocabularySize > kMaximumNeuralTypes)
        throw InputError({QT_TRANSLATE_NOOP("engine", "A neural model of text takes at most %1 different words or "
                                                      "characters; this text has %2"),
                          {std::to_string(kMaximumNeuralTypes), std::to_string(vocabularySize)}});
    constexpr std::size_t kManyTypes = 500;
    constexpr double kProducts = 16e9; // multiply-adds a fit
    NeuralTextSettings settings;
    settings.vocabularySize = vocabularySize;
    settings.passageLength = passageLength;
    if (vocabularySize <= kManyTypes)
        return settings;
    settings.units = 32;
    settings.lanes = 4;
    settings.window = 8;
    settings.learningRate = 0.02;
    const Network network(static_cast<Eigen::Index>(vocabularySize), settings.units);
    const auto products = static_cast<double>(network.productsPerUpdate(settings.lanes * settings.window));
    settings.steps = std::min(settings.steps, static_cast<int>(kProducts / products));
    return settings;
}

NeuralTextModel::NeuralTextModel(const NeuralTextSettings& settings)
    : LanguageModel(settings.vocabularySize, settings.passageLength), m_settings(settings),
      m_network(static_cast<Eigen::Index>(settings.vocabularySize), settings.units)
{
    assert(settings.vocabularySize <= kMaximumNeuralTypes);
    m_network.parameters.gradients.resize(0);
}

void NeuralTextModel::fit(const TokenText& text, const Stream& stream, const std::stop_token& stop)
{
    finish(*startTraining(text, stream), stop);
}

std::unique_ptr<Training> NeuralTextModel::startTraining(const TokenText& text, const Stream& stream)
{
    return std::make_unique<NeuralTextTraining>(*this, text, stream);
}

TokenText NeuralTextModel::sample(std::int64_t count, Stream& stream) const
{
    return sampleCurated(count, {}, stream, {});
}

void NeuralTextModel::nextTokens(std::span<const std::span<const Token>> contexts, Eigen::MatrixXd& probabilities) const
{
    probabilities.resize(m_network.tokens(), static_cast<Eigen::Index>(contexts.size()));
    readAll(m_network, contexts, [&](std::size_t i, std::size_t done, const Logits& logits) {
        if (done == contexts[i].size())
            probabilitiesOf(logits, probabilities.col(static_cast<Eigen::Index>(i)));
    });
}

std::unique_ptr<PassageReader> NeuralTextModel::read(std::size_t passages) const
{
    return std::make_unique<NeuralReader>(m_network, passages);
}

std::vector<double> NeuralTextModel::logProbabilities(const TokenText& text) const
{
    std::vector<std::span<const Token>> passages;
    for (std::size_t i = 0; i < text.passages(); ++i)
        passages.push_back(text.passage(i));
    std::vector<double> sums(passages.size(), 0.0);
    readAll(m_network, passages, [&](std::size_t i, std::size_t done, const Logits& logits) {
        if (done < passages[i].size())
            sums[i] += logProbability(logits, passages[i][done]);
    });
    return sums;
}

std::unique_ptr<LanguageModel> NeuralTextModel::clone() const
{
    return std::make_unique<NeuralTextModel>(*this);
}

void NeuralTextModel::countBytes(Footprint& footprint) const
{
    footprint.add(sizeof *this + m_network.parameters.bytes());
}

std::string NeuralTextModel::saved() const
{
    network::SavedWriter writer(kKind);
    writer.integer(static_cast<std::int64_t>(m_settings.vocabularySize));
    writer.integer(static_cast<std::int64_t>(m_settings.passageLength));
    for (const int value :
         {m_settings.units, m_settings.steps, m_settings.lanes, m_settings.window, m_settings.isFromScratch ? 1 : 0})
        writer.integer(value);
    writer.number(m_settings.learningRate);
    writer.integer(m_isNew ? 1 : 0);
    writer.values(m_network.parameters.values);
    return writer.finish();
}

NeuralTextModel NeuralTextModel::restored(std::string_view bytes)
{
    network::SavedReader reader(kKind, bytes);
    const auto integer = [&reader](int smallest, int largest) {
        return static_cast<int>(reader.integer(smallest, largest));
    };
    NeuralTextSettings settings;
    settings.vocabularySize = static_cast<std::size_t>(integer(1, kMaximumNeuralTypes));
    settings.passageLength = static_cast<std::size_t>(integer(1, 1'000'000));
    settings.units = integer(1, 256);
    settings.steps = integer(1, 10'000'000);
    settings.lanes = integer(1, 256);
    settings.window = integer(1, 256);
    settings.isFromScratch = integer(0, 1) == 1;
    settings.learningRate = reader.number(0, 1);
    const bool isNew = integer(0, 1) == 1;

    NeuralTextModel model(settings);
    model.m_isNew = isNew;
    reader.values(model.m_network.parameters.values);
    reader.end();
    return model;
}

} // namespace outcross
