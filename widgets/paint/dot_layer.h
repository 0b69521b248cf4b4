#pragma once

#include "widgets/paint/device_layer.h"

#include <QColor>
#include <QImage>

namespace outcross
{

/// Many equal dots of few colours: each colour's dot is drawn once, antialiased, and copied to whole device pixels, so
/// that two thousand of them cost well under a millisecond. Lives inside one paint call.
class DotLayer
{
public:
    DotLayer(const QPainter& painter, const QRectF& area) : m_layer(painter, area) {}

    /// The colour (with its alpha) and radius, in the painter's units, of the dots that follow.
    void setDot(const QColor& color, double radius);
    /// A dot at a point of the painter; nothing for a point that is not finite.
    void add(const QPointF& at);

    void drawOnto(QPainter& painter) const { m_layer.drawOnto(painter); }

private:
    DeviceLayer m_layer;
    QImage m_dot;
};

} // namespace outcross
