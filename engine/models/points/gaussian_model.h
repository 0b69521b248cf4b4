#pragma once

#include "engine/lineage/lineage_spec.h"
#include "engine/models/model.h"

#include <string>

namespace outcross
{

/// One Gaussian on the line, refitted to the mean and variance of its sample (divided by n, or by n − 1).
///
/// Its variance shrinks by a factor of mean 1 − 1/n a generation and ends, after very many, at exactly 0: then every
/// item equals the mean and any other item is impossible. That is a lawful state, not an error.
class GaussianModel final : public PointModel
{
public:
    /// `variance` ≥ 0.
    explicit GaussianModel(VarianceEstimator estimator, double mean = 0, double variance = 1);

    /// Points of one column. A single point has variance 0 with either estimator.
    void fit(const Points& sample, const Stream& stream, const std::stop_token& stop) override;

    [[nodiscard]] Points sample(std::int64_t count, Stream& stream) const override;
    [[nodiscard]] double meanLogLikelihood(const Points& sample) const override;

    [[nodiscard]] double location() const { return m_mean; }
    [[nodiscard]] double variance() const { return m_variance; }

    [[nodiscard]] Eigen::VectorXd mean() const override;
    [[nodiscard]] Eigen::MatrixXd covariance() const override;
    [[nodiscard]] Points sampleScaled(std::int64_t count, double scale, Stream& stream) const override;
    /// Mean and variance.
    void moveTowards(std::span<const std::unique_ptr<PointModel>> models, double share) override;
    [[nodiscard]] std::unique_ptr<PointModel> clone() const override;
    void countBytes(Footprint& footprint) const override;

    /// As text (engine/models/model_file.h), and back: the same bits. `restored` throws InputError naming `source` and
    /// the line for anything else than what saved() wrote.
    [[nodiscard]] std::string saved() const;
    [[nodiscard]] static GaussianModel restored(const std::string& text, const std::string& source);

private:
    VarianceEstimator m_estimator;
    double m_mean;
    double m_variance;
};

/// E[ln q(x)] of a Gaussian q with that mean and variance, for x with mean `realMean` and variance `realVariance`:
/// −½ ln 2πV − (v + (m − μ)²) / 2V (Gaussian cross-entropy, negative). −∞ for variance 0.
[[nodiscard]] double expectedLogDensity(double mean, double variance, double realMean, double realVariance);

} // namespace outcross
