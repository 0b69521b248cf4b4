#include "engine/base/errors.h"
#include "engine/retraining/categorical_lineage.h"
#include "engine/retraining/model_origins.h"
#include "engine/retraining/spec_checks.h"

#include <cmath>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace outcross
{
namespace
{

class CategoricalOrigin final : public Origin
{
public:
    CategoricalOrigin(std::vector<double> real, std::int64_t size, const Learning& learning)
        : m_real(std::make_shared<const std::vector<double>>(std::move(real))), m_size(size), m_learning(learning)
    {
    }

    std::unique_ptr<Lineage> found(const Stream& stream, const std::stop_token&) const override
    {
        return std::make_unique<CategoricalLineage>(m_real, m_size, m_learning, stream);
    }

private:
    std::shared_ptr<const std::vector<double>> m_real;
    std::int64_t m_size;
    Learning m_learning;
};

/// Zipf (1949): frequency ∝ 1/rank^exponent. Exponent 0 gives equal ones.
std::vector<double> zipf(int variants, double exponent)
{
    std::vector<double> weights(static_cast<std::size_t>(variants));
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] = std::pow(static_cast<double>(i + 1), -exponent);
    return weights;
}

std::vector<double> startWeights(const LineageSpec& spec)
{
    switch (spec.startFrequencies) {
    case StartFrequencies::Equal:
        return zipf(spec.variants, 0);
    case StartFrequencies::Zipf:
        return zipf(spec.variants, spec.zipfExponent);
    case StartFrequencies::Given:
    case StartFrequencies::Distinct: // of populations only
        break;
    }
    return spec.frequencies;
}

} // namespace

std::shared_ptr<const Origin> categoricalOrigin(const LineageSpec& spec, const DataLibrary&, const std::stop_token&)
{
    if (!spec.data.empty())
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "data: a categorical model starts from \"variants\" and \"frequencies\"; it "
                                         "takes no data set"),
             {}});
    refuseColumns(spec);
    requireVariants(spec, kCategoricalLimits.variants, kCategoricalLimits.maximumVariants);
    requireSize(spec, kCategoricalLimits.size, 1);
    if (spec.startFrequencies == StartFrequencies::Given &&
        spec.frequencies.size() != static_cast<std::size_t>(spec.variants))
        throw InputError({QT_TRANSLATE_NOOP("engine", "frequencies: %1 given for %2 variants"),
                          {std::to_string(spec.frequencies.size()), std::to_string(spec.variants)}});

    std::vector<double> weights = startWeights(spec);
    double sum = 0;
    for (const double weight : weights) {
        if (!(weight >= 0) || !std::isfinite(weight))
            throw InputError({QT_TRANSLATE_NOOP("engine", "frequencies: every one must be a number from 0 to 1"), {}});
        sum += weight;
    }
    if (!(sum > 0) || !std::isfinite(sum))
        throw InputError({QT_TRANSLATE_NOOP("engine", "frequencies: at least one must be above 0"), {}});
    for (double& weight : weights)
        weight /= sum;
    return std::make_shared<CategoricalOrigin>(std::move(weights), spec.size, spec.learning);
}

} // namespace outcross
