#pragma once

#include <span>
#include <vector>

namespace outcross
{

/// Where labels of one height stand so that none covers another: as near as possible to where each wants its middle
/// (least squares), in the order of their wishes, inside [top, bottom] while they fit. Pure function.
[[nodiscard]] std::vector<double> spreadLabels(std::span<const double> wanted, double height, double top,
                                               double bottom);

} // namespace outcross
