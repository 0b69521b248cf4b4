#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/pictures/portrait_labels.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace outcross
{

/// From this many variants on, bars would be too thin to read: paintRanks takes over.
inline constexpr std::size_t kMostBars = 80;

/// How often each variant occurs now (solid) over the outline of generation 0; a lost one is marked with a cross. The
/// vertical range is 10, 25, 50 or 100 %, the first that holds everything. More than kMostBars variants are drawn with
/// paintRanks. A pure function, clipped to `rect`.
void paintBars(QPainter& painter, const QRectF& rect, const BarsPortrait& portrait, const Theme& theme,
               const PortraitLabels& labels);

/// Frequency against rank, both axes logarithmic, column by column into an image, with the line of generation 0.
void paintRanks(QPainter& painter, const QRectF& rect, const BarsPortrait& portrait, const Theme& theme);

} // namespace outcross
