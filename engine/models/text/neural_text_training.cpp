#include "engine/models/text/neural_text_training.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace outcross
{
namespace
{

constexpr std::int64_t kProductsPerSlice = 100'000'000; ///< Multiply-adds: 10–20 ms.
constexpr float kLongestGradient = 1;                   ///< Pascanu, Mikolov & Bengio 2013.

/// A fit has but some hundreds of steps: a memory of a hundred instead of a thousand.
constexpr network::AdamSettings kAdam{.beta2 = 0.99};

} // namespace

NeuralTextTraining::NeuralTextTraining(NeuralTextModel& model, const TokenText& text, const Stream& stream)
    : m_model(model), m_text(text), m_network(model.m_network), m_adam(kAdam),
      m_order(static_cast<Eigen::Index>(std::max<std::size_t>(1, text.passages()))),
      m_lanes(static_cast<std::size_t>(model.m_settings.lanes)), m_stream(stream)
{
    const NeuralTextSettings& settings = model.m_settings;
    if (m_text.tokens.empty())
        return;
    if (settings.isFromScratch || model.m_isNew)
        m_network.initialise(shares(), m_stream);
    m_network.parameters.gradients.resize(m_network.parameters.values.size());
    m_window.lanes = settings.lanes;
    m_window.inputs.resize(m_lanes.size() * static_cast<std::size_t>(settings.window));
    m_window.targets.resize(m_window.inputs.size());
}

bool NeuralTextTraining::advance()
{
    if (m_text.tokens.empty())
        return true;
    const int steps = m_model.m_settings.steps;
    const std::int64_t productsPerStep = m_network.productsPerUpdate(static_cast<std::int64_t>(m_window.inputs.size()));
    std::int64_t products = 0;
    do {
        step();
        products += productsPerStep;
    } while (m_steps < steps && products + productsPerStep <= kProductsPerSlice);
    if (m_steps < steps)
        return false;
    m_network.parameters.gradients.resize(0);
    m_model.m_network = m_network;
    m_model.m_isNew = false;
    return true;
}

double NeuralTextTraining::progress() const
{
    return m_text.tokens.empty() ? 1 : static_cast<double>(m_steps) / m_model.m_settings.steps;
}

/// How frequent each token is, with one more of each, so that none is impossible.
network::Vector<double> NeuralTextTraining::shares() const
{
    network::Vector<double> counts = network::Vector<double>::Ones(m_network.tokens());
    for (const Token token : m_text.tokens)
        counts(token) += 1;
    return counts / counts.sum();
}

void NeuralTextTraining::step()
{
    fillWindow();
    m_network.learn(m_window, m_pass);
    m_network.parameters.clipGradients(kLongestGradient);
    m_adam.setLearningRate(m_model.m_settings.learningRate * 0.5 * (1 + std::cos(std::numbers::pi * progress())));
    m_adam.step(m_network.parameters);
    ++m_steps;
}

void NeuralTextTraining::fillWindow()
{
    std::size_t at = 0;
    while (at < m_window.inputs.size()) {
        for (Lane& lane : m_lanes) {
            if (lane.rest.empty()) {
                lane.rest = m_text.passage(static_cast<std::size_t>(m_order.next(m_stream)));
                lane.last = m_network.begin();
            }
            m_window.inputs[at] = lane.last;
            lane.last = lane.rest.front();
            m_window.targets[at++] = lane.last;
            lane.rest = lane.rest.subspan(1);
        }
    }
}

} // namespace outcross
