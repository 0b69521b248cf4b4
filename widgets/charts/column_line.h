#pragma once

#include <QColor>
#include <QList>
#include <QPainter>
#include <QPointF>
#include <QRectF>

namespace outcross
{

/// Paints a line through any number of points in a time that depends on the width of the area alone: in every column of
/// pixels it covers what the line passes there, from its lowest to its highest value, as a pen `width` wide would.
/// `points` are in pixels of the painter and ascend in x; what lies left or right of `area` is left out. The painter
/// may be scaled and moved, not turned.
void paintColumnLine(QPainter& painter, const QRectF& area, const QList<QPointF>& points, const QColor& color,
                     double width);

} // namespace outcross
