#include "engine/models/points/adversarial_training.h"

#include "engine/models/network/initialisation.h"

#include <cmath>
#include <numbers>

namespace outcross
{
namespace
{

constexpr std::int64_t kProductsPerSlice = 50'000'000; ///< Multiply-adds of small matrices: 10–20 ms.

network::AdamSettings adamSettings()
{
    network::AdamSettings settings;
    settings.beta1 = 0.5; // a long memory makes the game swing (Radford, Metz & Chintala 2016)
    settings.beta2 = 0.99;
    return settings;
}

} // namespace

AdversarialTraining::AdversarialTraining(AdversarialModel& model, const Points& sample, const Stream& stream)
    : m_model(model), m_points((AdversarialModel::kUnits * sample).transpose().cast<float>()),
      m_networks(model.m_networks), m_generatorAdam(adamSettings()), m_discriminatorAdam(adamSettings()),
      m_batches(sample.rows()), m_stream(stream)
{
    const AdversarialSettings& settings = model.m_settings;
    if (settings.isFromScratch || model.m_isNew)
        m_networks.initialise(m_stream);
    for (auto* parameters : {&m_networks.generatorParameters, &m_networks.discriminatorParameters})
        parameters->gradients.resize(parameters->values.size());
    const Eigen::Index items = static_cast<Eigen::Index>(settings.batch) * settings.packing;
    m_pass.real.resize(settings.inputs, items);
    m_pass.generator.inputs.resize(settings.latent, items);
}

bool AdversarialTraining::advance()
{
    const AdversarialSettings& settings = m_model.m_settings;
    std::int64_t products = 0;
    do {
        step();
        products += m_networks.productsPerColumn() * settings.batch;
    } while (m_steps < settings.steps && products < kProductsPerSlice);
    if (m_steps < settings.steps)
        return false;
    m_model.m_hasDiverged =
        !m_networks.generatorParameters.values.allFinite() || !m_networks.discriminatorParameters.values.allFinite();
    if (!m_model.m_hasDiverged) {
        m_networks.generatorParameters.gradients.resize(0);
        m_networks.discriminatorParameters.gradients.resize(0);
        m_model.m_networks = m_networks;
        m_model.m_isNew = false;
        m_model.m_momentSeed = m_stream();
    }
    return true;
}

double AdversarialTraining::progress() const
{
    return static_cast<double>(m_steps) / m_model.m_settings.steps;
}

void AdversarialTraining::step()
{
    for (Eigen::Index i = 0; i < m_pass.real.cols(); ++i)
        m_pass.real.col(i) = m_points.col(m_batches.next(m_stream));
    network::fillNormal<float>(m_pass.generator.inputs, m_stream);
    m_networks.generate(m_pass.generator);
    const double rate = m_model.m_settings.learningRate * 0.5 * (1 + std::cos(std::numbers::pi * progress()));

    m_networks.discriminatorParameters.clearGradients();
    m_networks.discriminatorLoss(m_pass);
    m_networks.discriminatorBackward(m_pass);
    m_discriminatorAdam.setLearningRate(rate);
    m_discriminatorAdam.step(m_networks.discriminatorParameters);

    m_networks.generatorParameters.clearGradients();
    m_networks.generatorLoss(m_pass);
    m_networks.generatorBackward(m_pass);
    m_generatorAdam.setLearningRate(rate);
    m_generatorAdam.step(m_networks.generatorParameters);
    ++m_steps;
}

} // namespace outcross
