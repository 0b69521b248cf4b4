#pragma once

#include "app/window/feature.h"

namespace outcross
{

/// Every feature of the program's window.
[[nodiscard]] FeatureList allFeatures();

} // namespace outcross
