#pragma once

#include "widgets/paint/device_layer.h"

namespace outcross
{

/// Translucent bands that run down from one row to another in an S, written row by row into the pixels: hundreds of
/// them cost less than ten antialiased strokes. Lives inside one paint call.
class BandLayer
{
public:
    BandLayer(const QPainter& painter, const QRectF& area) : m_layer(painter, area) {}

    /// From `from` down to `to`, both ends upright; `width` across the way.
    void add(const QPointF& from, const QPointF& to, double width, const QColor& colour, double alpha);

    void drawOnto(QPainter& painter) const { m_layer.drawOnto(painter); }

private:
    DeviceLayer m_layer;
};

} // namespace outcross
