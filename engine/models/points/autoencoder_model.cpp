#include "engine/models/points/autoencoder_model.h"

#include "engine/models/network/initialisation.h"
#include "engine/models/network/saved.h"
#include "engine/models/points/autoencoder_training.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace outcross
{
namespace
{

constexpr Eigen::Index kChunk = 256; ///< Images that pass through a network together.
constexpr std::uint64_t kBoundSeed = 1;
constexpr std::string_view kKind = "autoencoder";

using Images = network::Matrix<float>;

/// Calls work(first, count) for every chunk of `count` columns.
template <class Work> void forChunks(Eigen::Index count, const Work& work)
{
    for (Eigen::Index first = 0; first < count; first += kChunk)
        work(first, std::min(kChunk, count - first));
}

Images decodedColumns(const network::VariationalAutoencoder<float>& network, const Images& latents)
{
    Images images(network.inputs(), latents.cols());
    network::MlpPass<float> pass;
    forChunks(latents.cols(), [&](Eigen::Index first, Eigen::Index count) {
        pass.inputs = latents.middleCols(first, count);
        images.middleCols(first, count) = network.decode(pass);
    });
    return images;
}

Images drawnColumns(const network::VariationalAutoencoder<float>& network, Eigen::Index count, double variance,
                    Stream& stream)
{
    Images latents(network.latent(), count);
    network::fillNormal<float>(latents, stream);
    latents *= static_cast<float>(std::sqrt(variance));
    return decodedColumns(network, latents);
}

Points rowsOf(const Images& columns)
{
    return columns.transpose().cast<double>();
}

} // namespace

AutoencoderModel::AutoencoderModel(const AutoencoderSettings& settings)
    : m_settings(settings), m_network(settings.inputs, settings.hidden, settings.latent)
{
    m_network.parameters.gradients.resize(0);
}

void AutoencoderModel::fit(const Points& sample, const Stream& stream, const std::stop_token& stop)
{
    finish(*startTraining(sample, stream), stop);
}

std::unique_ptr<Training> AutoencoderModel::startTraining(const Points& sample, const Stream& stream)
{
    return std::make_unique<AutoencoderTraining>(*this, sample, stream);
}

Points AutoencoderModel::sample(std::int64_t count, Stream& stream) const
{
    return sampleScaled(count, 1, stream);
}

Points AutoencoderModel::sampleScaled(std::int64_t count, double variance, Stream& stream) const
{
    return rowsOf(drawnColumns(m_network, count, variance, stream));
}

double AutoencoderModel::meanLogLikelihood(const Points& sample) const
{
    Stream stream(kBoundSeed, 0, 0, 0);
    network::AutoencoderPass<float> pass;
    double sum = 0;
    forChunks(sample.rows(), [&](Eigen::Index first, Eigen::Index count) {
        pass.encoder.inputs = sample.middleRows(first, count).transpose().cast<float>();
        pass.noise.resize(m_network.latent(), count);
        network::fillNormal<float>(pass.noise, stream);
        sum -= static_cast<double>(m_network.forward(pass, 1)) * static_cast<double>(count);
    });
    return sum / static_cast<double>(sample.rows());
}

Points AutoencoderModel::encode(const Points& images) const
{
    Points latents(images.rows(), m_network.latent());
    network::MlpPass<float> pass;
    forChunks(images.rows(), [&](Eigen::Index first, Eigen::Index count) {
        pass.inputs = images.middleRows(first, count).transpose().cast<float>();
        latents.middleRows(first, count) = m_network.encode(pass).transpose().cast<double>();
    });
    return latents;
}

Points AutoencoderModel::decode(const Points& latents) const
{
    return rowsOf(decodedColumns(m_network, latents.transpose().cast<float>()));
}

Images AutoencoderModel::momentImages() const
{
    Stream stream(m_momentSeed, 0, 0, 0);
    return drawnColumns(m_network, kMomentDraws, 1, stream);
}

Eigen::VectorXd AutoencoderModel::mean() const
{
    return momentImages().cast<double>().rowwise().mean();
}

Eigen::MatrixXd AutoencoderModel::covariance() const
{
    Images images = momentImages();
    const network::Vector<float> mean = images.cast<double>().rowwise().mean().cast<float>();
    images.colwise() -= mean;
    // Sums of a chunk in single precision, sums of chunks in double: as exact as needed at twice the speed.
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(images.rows(), images.rows());
    Images products(images.rows(), images.rows());
    forChunks(images.cols(), [&](Eigen::Index first, Eigen::Index count) {
        products.setZero();
        products.selfadjointView<Eigen::Lower>().rankUpdate(images.middleCols(first, count));
        covariance += products.cast<double>();
    });
    covariance /= static_cast<double>(images.cols());
    return covariance.selfadjointView<Eigen::Lower>();
}

std::vector<Text> AutoencoderModel::notes() const
{
    if (!m_hasDiverged)
        return {};
    return {
        {QT_TRANSLATE_NOOP("engine", "The last training ran away to infinity: the model before it was kept. A smaller "
                                     "learning rate helps."),
         {}}};
}

std::unique_ptr<PointModel> AutoencoderModel::clone() const
{
    return std::make_unique<AutoencoderModel>(*this);
}

void AutoencoderModel::countBytes(Footprint& footprint) const
{
    footprint.add(sizeof *this + m_network.parameters.bytes());
}

std::string AutoencoderModel::saved() const
{
    network::SavedWriter writer(kKind);
    for (const int value : {m_settings.inputs, m_settings.hidden, m_settings.latent, m_settings.steps, m_settings.batch,
                            m_settings.isFromScratch ? 1 : 0})
        writer.integer(value);
    writer.number(m_settings.beta);
    writer.number(m_settings.learningRate);
    writer.integer(m_isNew ? 1 : 0);
    writer.integer(static_cast<std::int64_t>(m_momentSeed));
    writer.values(m_network.parameters.values);
    return writer.finish();
}

AutoencoderModel AutoencoderModel::restored(std::string_view bytes)
{
    network::SavedReader reader(kKind, bytes);
    const auto integer = [&reader](int smallest, int largest) {
        return static_cast<int>(reader.integer(smallest, largest));
    };
    AutoencoderSettings settings;
    settings.inputs = integer(1, 4096);
    settings.hidden = integer(1, 4096);
    settings.latent = integer(2, 256);
    settings.steps = integer(1, 10'000'000);
    settings.batch = integer(1, 4096);
    settings.isFromScratch = integer(0, 1) == 1;
    settings.beta = reader.number(0, 1000);
    settings.learningRate = reader.number(0, 1);
    const bool isNew = integer(0, 1) == 1;
    const auto momentSeed =
        reader.integer(std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());

    AutoencoderModel model(settings);
    model.m_isNew = isNew;
    model.m_momentSeed = static_cast<std::uint64_t>(momentSeed);
    reader.values(model.m_network.parameters.values);
    reader.end();
    return model;
}

} // namespace outcross
