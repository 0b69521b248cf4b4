#include "engine/base/errors.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/retraining/model_origins.h"
#include "engine/retraining/regression_lineage.h"

#include <boost/random/normal_distribution.hpp>

#include <cmath>
#include <string>
#include <utility>

namespace outcross
{
namespace
{

constexpr Eigen::Index kTestPoints = 500;

class RegressionOrigin final : public Origin
{
public:
    RegressionOrigin(RegressionReality reality, std::int64_t size)
        : m_reality(std::make_shared<const RegressionReality>(std::move(reality))), m_size(size)
    {
    }

    std::unique_ptr<Lineage> found(const Stream&, const std::stop_token&) const override
    {
        return std::make_unique<RegressionLineage>(m_reality, m_size);
    }

private:
    std::shared_ptr<const RegressionReality> m_reality;
    std::int64_t m_size;
};

RegressionReality realityOf(const RegressionSettings& settings)
{
    RegressionReality reality{.settings = settings,
                              .weights = {},
                              .testPoints = {},
                              .testLabels = {},
                              .startFrequencies = {},
                              .expected = RegressionKept(settings.features, settings.noiseDeviation)};
    const auto features = static_cast<Eigen::Index>(settings.features);
    reality.weights = Eigen::VectorXd::Constant(features, 1 / std::sqrt(settings.features));
    reality.startFrequencies.assign(static_cast<std::size_t>(features), 1.0 / settings.features);

    Stream stream(0, 0, 0, 0); // the same test points for every seed and replicate: they only serve to be looked at
    boost::random::normal_distribution<double> normal;
    reality.testPoints = Eigen::MatrixXd::NullaryExpr(kTestPoints, features, [&] { return normal(stream); });
    reality.testLabels = reality.testPoints * reality.weights;
    for (double& label : reality.testLabels)
        label += settings.noiseDeviation * normal(stream);
    return reality;
}

} // namespace

std::shared_ptr<const Origin> regressionOrigin(const RegressionSettings& settings, std::int64_t size)
{
    if (settings.features < 1 || settings.features > kMaximumRegressionFeatures)
        throw InputError({QT_TRANSLATE_NOOP("engine", "features: a whole number from 1 to %1 was expected, not %2"),
                          {std::to_string(kMaximumRegressionFeatures), std::to_string(settings.features)}});
    if (!(settings.noiseDeviation > 0 && settings.noiseDeviation <= kMaximumLabelNoise))
        throw InputError({QT_TRANSLATE_NOOP("engine", "noise: a number above 0 and at most %1 was expected, not %2"),
                          {numberText(kMaximumLabelNoise), numberText(settings.noiseDeviation)}});
    if (size < settings.features + 2 || size > kMaximumSize)
        throw InputError({QT_TRANSLATE_NOOP("engine", "size: with %1 features a whole number from %2 to %3 was "
                                                      "expected, not %4"),
                          {std::to_string(settings.features), std::to_string(settings.features + 2),
                           std::to_string(kMaximumSize), std::to_string(size)}});
    return std::make_shared<RegressionOrigin>(realityOf(settings), size);
}

std::shared_ptr<const Origin> regressionOrigin(const LineageSpec& spec, const DataLibrary&, const std::stop_token&)
{
    const Learning& learning = spec.learning;
    return regressionOrigin({.features = learning.regression.features,
                             .noiseDeviation = learning.regression.noiseDeviation,
                             .accumulate = learning.loop.data == DataLoop::Accumulate},
                            spec.size);
}

} // namespace outcross
