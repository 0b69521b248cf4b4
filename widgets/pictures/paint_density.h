#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace outcross
{

/// The model's normal curve (solid) over the histogram of the real data and its own normal curve (dashed), with a rug
/// of the items handed on. The vertical range comes from the real data alone, so narrowing shows as a curve that climbs
/// out of the top; a model of deviation 0 is an upright line. A pure function, clipped to `rect`.
void paintDensity(QPainter& painter, const QRectF& rect, const DensityPortrait& portrait, const Theme& theme);

} // namespace outcross
