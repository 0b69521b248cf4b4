#pragma once

#include "engine/spec/part.h"

namespace outcross
{

/// What a file says of how a model learns (lineage/learning.h).

extern const Part kLoopPart;
extern const Part kCurationPart;
extern const Part kDetectorPart;
extern const Part kWatermarkPart;
extern const Part kTextPart;
extern const Part kNetworkPart;
extern const Part kRegressionPart;
extern const Field kShapeField;
extern const Field kSpacingField;
extern const Field kSmoothingField;
extern const Field kBandwidthField;

} // namespace outcross
