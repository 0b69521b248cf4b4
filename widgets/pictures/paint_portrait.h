#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/pictures/portrait_labels.h"
#include "widgets/pictures/portrait_options.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace outcross
{

/// Paints whatever the portrait holds. The one way a generation's picture reaches the screen, a printed page or an
/// exported file: a pure function, clipped to `rect`; the background is the caller's.
void paintPortrait(QPainter& painter, const QRectF& rect, const Portrait& portrait, const Theme& theme,
                   const PortraitLabels& labels = {}, const PortraitOptions& options = {});

} // namespace outcross
