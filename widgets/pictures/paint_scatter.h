#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/pictures/portrait_labels.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace outcross
{

/// The items of one generation over the dashed outlines of the real modes (two standard deviations); a lost mode stays
/// as an empty, fainter outline with its name. The model's components are thin solid ellipses, the real table a faint
/// background. A pure function, clipped to `rect`; the background is the caller's.
void paintScatter(QPainter& painter, const QRectF& rect, const ScatterPortrait& portrait, const Theme& theme,
                  const PortraitLabels& labels);

} // namespace outcross
