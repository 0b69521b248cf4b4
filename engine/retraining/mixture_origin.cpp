#include "engine/models/points/mixture_model.h"
#include "engine/retraining/model_origins.h"
#include "engine/retraining/plane_reality.h"
#include "engine/retraining/point_lineage.h"
#include "engine/retraining/spec_checks.h"

namespace outcross
{

std::shared_ptr<const Origin> mixtureOrigin(const LineageSpec& spec, const DataLibrary& library,
                                            const std::stop_token& stop)
{
    refuseStartFrequencies(spec);
    requireVariants(spec, kMixtureLimits.variants, kMixtureLimits.maximumVariants);
    requireSize(spec, kMixtureLimits.size, kBytesPerPoint);
    return pointOrigin(planeReality(spec, library, stop), std::make_unique<MixtureModel>(spec.variants),
                       {.size = spec.size, .learning = spec.learning});
}

} // namespace outcross
