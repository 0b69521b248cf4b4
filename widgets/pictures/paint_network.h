#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/pictures/portrait_labels.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace outcross
{

/// Flowers in one row, one a variant, as large as it is frequent; pollinators in another, as large as they are
/// abundant; bands between them as wide as there are visits. What is lost is hollow, a lost pollinator dashed. The seed
/// set is a bar with its number. Where there are more than find room, the most frequent are drawn. A pure function,
/// clipped to `rect`.
void paintNetwork(QPainter& painter, const QRectF& rect, const NetworkPortrait& portrait, const Theme& theme,
                  const PortraitLabels& labels);

} // namespace outcross
