#include "engine/models/points/gaussian_model.h"
#include "engine/retraining/line_reality.h"
#include "engine/retraining/model_origins.h"
#include "engine/retraining/point_lineage.h"
#include "engine/retraining/spec_checks.h"

namespace outcross
{

std::shared_ptr<const Origin> gaussianOrigin(const LineageSpec& spec, const DataLibrary& library,
                                             const std::stop_token& stop)
{
    refuseStartFrequencies(spec);
    requireVariants(spec, kGaussianLimits.variants, kGaussianLimits.maximumVariants);
    requireSize(spec, kGaussianLimits.size, kBytesPerPoint);
    return pointOrigin(lineReality(spec, library, stop), std::make_unique<GaussianModel>(spec.estimator),
                       {.size = spec.size,
                        .learning = spec.learning,
                        .isUnbiased = spec.estimator == VarianceEstimator::Unbiased,
                        .isOneBell = true});
}

} // namespace outcross
