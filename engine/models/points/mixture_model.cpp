#include "engine/models/points/mixture_model.h"

#include "engine/models/model_file.h"
#include "engine/models/multinomial.h"
#include "engine/models/points/mixture_seeding.h"

#include <boost/random/normal_distribution.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>

namespace outcross
{
namespace
{

constexpr int kVersion = 1;

} // namespace

MixtureModel::MixtureModel(int components) : m_wanted(components), m_isFitted(false), m_components(1) {}

MixtureModel::MixtureModel(std::vector<GaussianComponent> components)
    : m_wanted(static_cast<int>(components.size())), m_isFitted(true), m_components(std::move(components))
{
}

void MixtureModel::fit(const Points& sample, const Stream& stream, const std::stop_token& stop)
{
    std::vector<GaussianComponent> start = m_isFitted ? m_components : seedComponents(sample, m_wanted, stream, stop);
    EmFit fit = fitMixture(std::move(start), sample, {}, stop);
    m_components = std::move(fit.components);
    m_isFitted = true;
}

Points MixtureModel::sample(std::int64_t count, Stream& stream) const
{
    return sampleScaled(count, 1, stream);
}

Points MixtureModel::sampleScaled(std::int64_t count, double scale, Stream& stream) const
{
    const double stretch = std::sqrt(scale);
    std::vector<double> weights;
    for (const GaussianComponent& component : m_components)
        weights.push_back(component.weight);
    const std::vector<double> counts = drawMultinomial(count, weights, stream);

    boost::random::normal_distribution<double> normal;
    Points items(count, 2);
    Eigen::Index row = 0;
    for (std::size_t k = 0; k < m_components.size(); ++k) {
        const GaussianComponent& component = m_components[k];
        const LowerTriangle lower = factor(component);
        for (const Eigen::Index end = row + static_cast<Eigen::Index>(counts[k]); row < end; ++row) {
            const double u = stretch * normal(stream);
            const double v = stretch * normal(stream);
            items(row, 0) = component.meanX + lower.xx * u;
            items(row, 1) = component.meanY + lower.yx * u + lower.yy * v;
        }
    }
    return items;
}

double MixtureModel::meanLogLikelihood(const Points& sample) const
{
    return outcross::meanLogLikelihood(m_components, sample);
}

std::vector<Text> MixtureModel::notes() const
{
    const int removed = m_wanted - static_cast<int>(m_components.size());
    if (!m_isFitted || removed == 0)
        return {};
    return {{QT_TRANSLATE_NOOP("engine", "So far %1 of %2 components became singular and were taken out."),
             {std::to_string(removed), std::to_string(m_wanted)}}};
}

Eigen::VectorXd MixtureModel::mean() const
{
    const GaussianComponent whole = overallMoments(m_components);
    return Eigen::Vector2d(whole.meanX, whole.meanY);
}

Eigen::MatrixXd MixtureModel::covariance() const
{
    const GaussianComponent whole = overallMoments(m_components);
    Eigen::Matrix2d covariance;
    covariance << whole.varianceX, whole.covariance, whole.covariance, whole.varianceY;
    return covariance;
}

std::unique_ptr<PointModel> MixtureModel::clone() const
{
    return std::make_unique<MixtureModel>(*this);
}

void MixtureModel::countBytes(Footprint& footprint) const
{
    footprint.add(sizeof *this);
    footprint.add(m_components);
}

std::string MixtureModel::saved() const
{
    ModelWriter writer("mixture", kVersion);
    writer.write("wanted", m_wanted);
    writer.write("fitted", m_isFitted ? 1 : 0);
    writer.write("components", static_cast<double>(m_components.size()));
    for (const GaussianComponent& part : m_components)
        writer.write("component",
                     std::array{part.weight, part.meanX, part.meanY, part.varianceX, part.covariance, part.varianceY});
    return writer.finished();
}

MixtureModel MixtureModel::restored(const std::string& text, const std::string& source)
{
    ModelReader reader(text, source, "mixture", kVersion);
    const auto wanted = static_cast<int>(reader.count("wanted", 1, kMaximumEmTerms));
    const bool fitted = reader.count("fitted", 0, 1) == 1;
    const std::int64_t count = reader.count("components", 1, wanted);
    reader.require(fitted || count == 1);
    MixtureModel model(wanted);
    model.m_isFitted = fitted;
    model.m_components.clear();
    double weights = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        const std::vector<double> v = reader.numbers("component", 6);
        reader.require(v[0] >= 0 && v[3] >= 0 && v[5] >= 0 && v[4] * v[4] <= v[3] * v[5] * (1 + 1e-9));
        model.m_components.push_back({v[0], v[1], v[2], v[3], v[4], v[5]});
        weights += v[0];
    }
    reader.require(std::abs(weights - 1) < 1e-9);
    reader.finish();
    return model;
}

} // namespace outcross
