#pragma once

#include "engine/lineage/portrait.h"

#include <cstddef>

namespace outcross
{

/// A row's share of passages in one bin, in [0, 1]: what is missing or not finite is nothing.
[[nodiscard]] double ridgeShare(const PerplexityPortrait::Row& row, std::size_t bin);

/// How high the ridges of a picture are drawn: on one scale for all rows, and so that none leaves the plot. Row i of
/// R + 1, counted from the back, has (i + headroom) / (R + headroom) of the plot above its line.
struct RidgeHeights {
    double highestShare = 1; ///< Of any row.
    double ofPlot = 1;       ///< What such a ridge takes of the plot's height.
    double headroom = 1;     ///< Above the first row's line, in distances between two rows.
};

[[nodiscard]] RidgeHeights ridgeHeights(const PerplexityPortrait& portrait);

} // namespace outcross
