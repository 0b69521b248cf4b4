#pragma once

#include "engine/experiment/scenario.h"
#include "engine/pedigree/descent.h"

#include <cstddef>

namespace outcross
{

/// What has to be done before generation 0 is there, in seconds on a processor of 2020; within a factor of three. Known
/// from the specification and the sizes of data files alone, so that it can be told before anything begins.
[[nodiscard]] double foundingSeconds(const Scenario& scenario);

/// For reading a pedigree of that many bytes and working out the inbreeding of ordinary families, likewise.
[[nodiscard]] double pedigreeSeconds(std::size_t bytes);

/// The same for working out everybody's inbreeding coefficient, once a pedigree is read.
[[nodiscard]] double inbreedingSeconds(const Descent& descent);

/// What takes longer is told.
inline constexpr double kToldSeconds = 3;

} // namespace outcross
