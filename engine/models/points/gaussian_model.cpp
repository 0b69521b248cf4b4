#include "engine/models/points/gaussian_model.h"

#include "engine/models/model_file.h"

#include <boost/random/normal_distribution.hpp>

#include <cmath>
#include <limits>
#include <numbers>

namespace outcross
{
namespace
{

constexpr int kVersion = 1;

} // namespace

GaussianModel::GaussianModel(VarianceEstimator estimator, double mean, double variance)
    : m_estimator(estimator), m_mean(mean), m_variance(variance)
{
}

void GaussianModel::fit(const Points& sample, const Stream&, const std::stop_token&)
{
    const auto n = static_cast<double>(sample.rows());
    // About the first point, so that items which all coincide have exactly their value as mean and no variance.
    const double reference = sample(0, 0);
    const double shift = (sample.col(0).array() - reference).sum() / n;
    const double mean = reference + shift;
    const double squares = (sample.col(0).array() - mean).square().sum();
    const bool unbiased = m_estimator == VarianceEstimator::Unbiased && sample.rows() > 1;
    m_mean = mean;
    m_variance = squares / (unbiased ? n - 1 : n);
}

Points GaussianModel::sample(std::int64_t count, Stream& stream) const
{
    return sampleScaled(count, 1, stream);
}

Points GaussianModel::sampleScaled(std::int64_t count, double scale, Stream& stream) const
{
    boost::random::normal_distribution<double> normal;
    const double deviation = std::sqrt(scale * m_variance);
    Points items(count, 1);
    for (Eigen::Index i = 0; i < items.rows(); ++i)
        items(i, 0) = m_mean + deviation * normal(stream);
    return items;
}

double GaussianModel::meanLogLikelihood(const Points& sample) const
{
    const double mean = sample.col(0).mean();
    const double variance = (sample.col(0).array() - mean).square().mean();
    return expectedLogDensity(m_mean, m_variance, mean, variance);
}

Eigen::VectorXd GaussianModel::mean() const
{
    return Eigen::VectorXd::Constant(1, m_mean);
}

Eigen::MatrixXd GaussianModel::covariance() const
{
    return Eigen::MatrixXd::Constant(1, 1, m_variance);
}

void GaussianModel::moveTowards(std::span<const std::unique_ptr<PointModel>> models, double share)
{
    double mean = 0;
    double variance = 0;
    for (const auto& model : models) {
        mean += model->mean()(0) / static_cast<double>(models.size());
        variance += model->covariance()(0, 0) / static_cast<double>(models.size());
    }
    m_mean += share * (mean - m_mean);
    m_variance += share * (variance - m_variance);
}

std::unique_ptr<PointModel> GaussianModel::clone() const
{
    return std::make_unique<GaussianModel>(*this);
}

void GaussianModel::countBytes(Footprint& footprint) const
{
    footprint.add(sizeof *this);
}

double expectedLogDensity(double mean, double variance, double realMean, double realVariance)
{
    if (variance <= 0)
        return -std::numeric_limits<double>::infinity();
    const double offset = realMean - mean;
    return -0.5 * std::log(2 * std::numbers::pi * variance) - (realVariance + offset * offset) / (2 * variance);
}

std::string GaussianModel::saved() const
{
    ModelWriter writer("gaussian", kVersion);
    writer.write("unbiased", m_estimator == VarianceEstimator::Unbiased ? 1 : 0);
    writer.write("mean", m_mean);
    writer.write("variance", m_variance);
    return writer.finished();
}

GaussianModel GaussianModel::restored(const std::string& text, const std::string& source)
{
    ModelReader reader(text, source, "gaussian", kVersion);
    constexpr double largest = std::numeric_limits<double>::max();
    const bool unbiased = reader.count("unbiased", 0, 1) == 1;
    const double mean = reader.number("mean", -largest, largest);
    const double variance = reader.number("variance", 0, largest);
    reader.finish();
    return GaussianModel(unbiased ? VarianceEstimator::Unbiased : VarianceEstimator::MaximumLikelihood, mean, variance);
}

} // namespace outcross
