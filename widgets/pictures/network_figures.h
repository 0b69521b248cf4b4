#pragma once

#include "widgets/style/theme.h"

#include <QPainter>

namespace outcross
{

/// A flower with rounded petals around an eye. Hollow: outlines alone.
void paintFlower(QPainter& painter, const QPointF& centre, double radius, const QColor& colour, bool hollow,
                 const Theme& theme);

/// A bee seen from above: a striped body and two pairs of wings. Hollow: dashed outlines alone.
void paintPollinator(QPainter& painter, const QPointF& centre, double radius, bool hollow, const Theme& theme);

} // namespace outcross
