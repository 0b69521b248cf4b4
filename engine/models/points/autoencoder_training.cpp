#include "engine/models/points/autoencoder_training.h"

#include "engine/models/network/initialisation.h"

#include <cmath>
#include <numbers>

namespace outcross
{
namespace
{

constexpr std::int64_t kProductsPerSlice = 100'000'000; ///< Multiply-adds: 10–20 ms.

} // namespace

AutoencoderTraining::AutoencoderTraining(AutoencoderModel& model, const Points& sample, const Stream& stream)
    : m_model(model), m_images(sample.transpose().cast<float>()), m_network(model.m_network), m_batches(sample.rows()),
      m_stream(stream)
{
    const AutoencoderSettings& settings = model.m_settings;
    if (settings.isFromScratch || model.m_isNew)
        m_network.initialise(m_stream);
    m_network.parameters.gradients.resize(m_network.parameters.values.size());
    m_pass.encoder.inputs.resize(settings.inputs, settings.batch);
    m_pass.noise.resize(settings.latent, settings.batch);
}

bool AutoencoderTraining::advance()
{
    const AutoencoderSettings& settings = m_model.m_settings;
    std::int64_t products = 0;
    do {
        step();
        products += m_network.productsPerExample() * settings.batch;
    } while (m_steps < settings.steps && products < kProductsPerSlice);
    if (m_steps < settings.steps)
        return false;
    m_model.m_hasDiverged = !m_network.parameters.values.allFinite();
    if (!m_model.m_hasDiverged) {
        m_network.parameters.gradients.resize(0);
        m_model.m_network = m_network;
        m_model.m_isNew = false;
        m_model.m_momentSeed = m_stream();
    }
    return true;
}

double AutoencoderTraining::progress() const
{
    return static_cast<double>(m_steps) / m_model.m_settings.steps;
}

void AutoencoderTraining::step()
{
    const AutoencoderSettings& settings = m_model.m_settings;
    for (Eigen::Index i = 0; i < m_pass.encoder.inputs.cols(); ++i)
        m_pass.encoder.inputs.col(i) = m_images.col(m_batches.next(m_stream));
    network::fillNormal<float>(m_pass.noise, m_stream);
    m_network.parameters.clearGradients();
    m_network.forward(m_pass, static_cast<float>(settings.beta));
    m_network.backward(m_pass);
    m_adam.setLearningRate(settings.learningRate * 0.5 * (1 + std::cos(std::numbers::pi * progress())));
    m_adam.step(m_network.parameters);
    ++m_steps;
}

} // namespace outcross
