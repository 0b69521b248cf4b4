#include "engine/models/histogram_model.h"
#include "engine/retraining/line_reality.h"
#include "engine/retraining/model_origins.h"
#include "engine/retraining/point_lineage.h"
#include "engine/retraining/spec_checks.h"

namespace outcross
{

std::shared_ptr<const Origin> histogramOrigin(const LineageSpec& spec, const DataLibrary& library,
                                              const std::stop_token&)
{
    refuseStartFrequencies(spec);
    requireVariants(spec, 2, kMaximumModes);
    requireSize(spec, 2, kBytesPerPoint);
    auto reality = lineReality(spec, library);
    reality->comparePoints();
    return pointOrigin(
        std::move(reality),
        std::make_unique<HistogramModel>(-kBinnedDeviations, kBinnedDeviations, spec.variants, spec.learning.smoothing),
        {.size = spec.size, .learning = spec.learning, .keepsMoments = false});
}

} // namespace outcross
