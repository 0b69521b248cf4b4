#include "engine/models/points/adversarial_model.h"

#include "engine/models/network/initialisation.h"
#include "engine/models/network/saved.h"
#include "engine/models/points/adversarial_training.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace outcross
{
namespace
{

constexpr Eigen::Index kChunk = 1024; ///< Points that pass through the generator together.
constexpr std::string_view kKind = "adversarial";

} // namespace

AdversarialModel::AdversarialModel(const AdversarialSettings& settings)
    : m_settings(settings), m_networks(settings.inputs, settings.hidden, settings.latent, settings.packing)
{
    m_networks.generatorParameters.gradients.resize(0);
    m_networks.discriminatorParameters.gradients.resize(0);
}

void AdversarialModel::fit(const Points& sample, const Stream& stream, const std::stop_token& stop)
{
    finish(*startTraining(sample, stream), stop);
}

std::unique_ptr<Training> AdversarialModel::startTraining(const Points& sample, const Stream& stream)
{
    return std::make_unique<AdversarialTraining>(*this, sample, stream);
}

Points AdversarialModel::sample(std::int64_t count, Stream& stream) const
{
    return sampleScaled(count, 1, stream);
}

Points AdversarialModel::sampleScaled(std::int64_t count, double variance, Stream& stream) const
{
    const auto deviation = static_cast<float>(std::sqrt(variance));
    Points items(count, m_settings.inputs);
    network::MlpPass<float> pass;
    for (Eigen::Index first = 0; first < items.rows(); first += kChunk) {
        const Eigen::Index size = std::min(kChunk, items.rows() - first);
        pass.inputs.resize(m_settings.latent, size);
        network::fillNormal<float>(pass.inputs, stream);
        pass.inputs *= deviation;
        items.middleRows(first, size) = m_networks.generate(pass).transpose().cast<double>() / kUnits;
    }
    return items;
}

double AdversarialModel::meanLogLikelihood(const Points&) const
{
    return std::numeric_limits<double>::quiet_NaN();
}

Eigen::VectorXd AdversarialModel::mean() const
{
    Stream stream(m_momentSeed, 0, 0, 0);
    return sample(kMomentDraws, stream).colwise().mean();
}

Eigen::MatrixXd AdversarialModel::covariance() const
{
    Stream stream(m_momentSeed, 0, 0, 0);
    Points items = sample(kMomentDraws, stream);
    items.rowwise() -= items.colwise().mean().eval();
    return items.transpose() * items / static_cast<double>(items.rows());
}

std::vector<Text> AdversarialModel::notes() const
{
    if (!m_hasDiverged)
        return {};
    return {
        {QT_TRANSLATE_NOOP("engine", "The last training ran away to infinity: the model before it was kept. A smaller "
                                     "learning rate helps."),
         {}}};
}

std::unique_ptr<PointModel> AdversarialModel::clone() const
{
    return std::make_unique<AdversarialModel>(*this);
}

void AdversarialModel::countBytes(Footprint& footprint) const
{
    footprint.add(sizeof *this + m_networks.generatorParameters.bytes() + m_networks.discriminatorParameters.bytes());
}

std::string AdversarialModel::saved() const
{
    network::SavedWriter writer(kKind);
    for (const int value : {m_settings.inputs, m_settings.hidden, m_settings.latent, m_settings.packing,
                            m_settings.steps, m_settings.batch, m_settings.isFromScratch ? 1 : 0, m_isNew ? 1 : 0})
        writer.integer(value);
    writer.number(m_settings.learningRate);
    writer.integer(static_cast<std::int64_t>(m_momentSeed));
    writer.values(m_networks.generatorParameters.values);
    writer.values(m_networks.discriminatorParameters.values);
    return writer.finish();
}

AdversarialModel AdversarialModel::restored(std::string_view bytes)
{
    network::SavedReader reader(kKind, bytes);
    const auto integer = [&reader](int smallest, int largest) {
        return static_cast<int>(reader.integer(smallest, largest));
    };
    AdversarialSettings settings;
    settings.inputs = integer(1, 64);
    settings.hidden = integer(1, 1024);
    settings.latent = integer(1, 256);
    settings.packing = integer(1, 16);
    settings.steps = integer(1, 10'000'000);
    settings.batch = integer(1, 4096);
    settings.isFromScratch = integer(0, 1) == 1;
    const bool isNew = integer(0, 1) == 1;
    settings.learningRate = reader.number(0, 1);
    const auto momentSeed =
        reader.integer(std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());

    AdversarialModel model(settings);
    model.m_isNew = isNew;
    model.m_momentSeed = static_cast<std::uint64_t>(momentSeed);
    reader.values(model.m_networks.generatorParameters.values);
    reader.values(model.m_networks.discriminatorParameters.values);
    reader.end();
    return model;
}

} // namespace outcross
