#include "engine/models/points/kde_model.h"
#include "engine/retraining/model_origins.h"
#include "engine/retraining/plane_reality.h"
#include "engine/retraining/point_lineage.h"
#include "engine/retraining/spec_checks.h"

namespace outcross
{

std::shared_ptr<const Origin> kdeOrigin(const LineageSpec& spec, const DataLibrary& library,
                                        const std::stop_token& stop)
{
    refuseStartFrequencies(spec);
    requireVariants(spec, kKdeLimits.variants, kKdeLimits.maximumVariants);
    requireSize(spec, kKdeLimits.size, kBytesPerPoint);
    auto reality = planeReality(spec, library, stop);
    reality->comparePoints();
    return pointOrigin(std::move(reality), std::make_unique<KdeModel>(2, spec.learning.bandwidth),
                       {.size = spec.size, .learning = spec.learning, .isKernel = true});
}

} // namespace outcross
