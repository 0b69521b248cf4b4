#include "engine/base/errors.h"
#include "engine/retraining/gaussian_reality.h"
#include "engine/retraining/model_origins.h"
#include "engine/retraining/point_lineage.h"
#include "engine/retraining/spec_checks.h"

namespace outcross
{
namespace
{

std::shared_ptr<const PointReality> gaussianReality(const LineageSpec& spec, const DataLibrary& library)
{
    if (spec.data.empty()) {
        refuseColumns(spec);
        return std::make_shared<GaussianReality>(spec.variants);
    }
    const Table table = readTable(library.text(spec.data), spec.data, spec.columns, 1);
    auto reality = std::make_shared<GaussianReality>(spec.variants, table);
    if (!(reality->source().covariance()(0, 0) > 0))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1, column \"%2\": all rows to train on have the same value"),
                          {spec.data, table.columns.front()}});
    return reality;
}

} // namespace

std::shared_ptr<const Origin> gaussianOrigin(const LineageSpec& spec, const DataLibrary& library)
{
    refuseStartFrequencies(spec);
    requireVariants(spec, 2, kMaximumVariants);
    requireSize(spec, 2, kBytesPerPoint);
    return pointOrigin(
        gaussianReality(spec, library), std::make_unique<GaussianModel>(spec.estimator),
        {.size = spec.size, .learning = spec.learning, .isUnbiased = spec.estimator == VarianceEstimator::Unbiased});
}

} // namespace outcross
