#pragma once

#include "widgets/paint/device_layer.h"

#include <vector>

namespace outcross
{

/// One slice of a pie, from the end of the slice before it (or twelve o'clock) clockwise to `end`, in turns.
struct PieSlice {
    double end = 1;
    QColor colour;
};

/// Hundreds of small pies, rings and dashed circles written straight into the pixels. Lives inside one paint call.
class SmallDiscs
{
public:
    SmallDiscs(const QPainter& painter, const QRectF& area) : m_layer(painter, area) {}

    /// `hole` is the radius that is left open (shown in `ground`), 0 for a whole pie.
    void pie(const QPointF& centre, double radius, double hole, const std::vector<PieSlice>& slices,
             const QColor& ground);
    void dashed(const QPointF& centre, double radius, double width, const QColor& colour);

    void drawOnto(QPainter& painter) const { m_layer.drawOnto(painter); }

private:
    DeviceLayer m_layer;
};

} // namespace outcross
