#pragma once

#include "engine/document/scenario.h"

namespace outcross
{

/// What has to be done before generation 0 is there, in seconds on a processor of 2020; within a factor of three. Known
/// from the specification and the sizes of data files alone, so that it can be told before anything begins.
[[nodiscard]] double foundingSeconds(const Scenario& scenario);

/// What takes longer is told.
inline constexpr double kToldSeconds = 3;

} // namespace outcross
