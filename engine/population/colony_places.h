#pragma once

#include "engine/data/library.h"
#include "engine/lineage/portrait.h"

#include <string>
#include <vector>

namespace outcross
{

/// Where the colonies of a genotype table lie, in [0, 1]² with their proportions kept: from the shipped table named
/// `<data>_xy` (columns pop, x, y). Empty where there is none or a colony is missing in it.
[[nodiscard]] std::vector<PortraitPoint> colonyPlaces(const std::string& data, const std::vector<std::string>& colonies,
                                                      const DataLibrary& library);

} // namespace outcross
