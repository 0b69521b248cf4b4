#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace outcross
{

/// Small images in a grid, enlarged smoothly: dark ink on paper, or light on dark in the dark theme. The judge's class
/// stands in a corner of each where there is room, and below how many classes are still written and where the images
/// come from. A pure function, clipped to `rect`; the background is the caller's.
void paintImageWall(QPainter& painter, const QRectF& rect, const ImageWallPortrait& portrait, const Theme& theme);

} // namespace outcross
