#include "widgets/pictures/fan_geometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace outcross
{

namespace
{

constexpr double kBelow = 0.5;   ///< Of the radius: the sine of 30 degrees.
constexpr double kMiddle = 1.25; ///< Radius of the middle over the width of a ring.

} // namespace

FanGeometry::FanGeometry(const QRectF& area, int rings)
{
    constexpr double kEdge = 1;
    m_radius = std::max(std::min(area.width() / 2, area.height() / (1 + kBelow)) - kEdge, 1.0);
    m_centre = QPointF(area.center().x(), area.center().y() + m_radius * (1 - kBelow) / 2);
    m_ring = m_radius / (std::max(rings, 1) + kMiddle);
    m_middle = kMiddle * m_ring;
}

QPointF FanGeometry::at(double radius, double degrees) const
{
    const double angle = degrees * std::numbers::pi / 180;
    return m_centre + radius * QPointF(std::cos(angle), -std::sin(angle));
}

QPainterPath FanGeometry::wedge(int depth, std::int64_t slot) const
{
    const double low = inner(depth);
    const double high = low + m_ring;
    const double from = kStart - static_cast<double>(slot) * span(depth);
    const auto circle = [&](double radius) {
        return QRectF(m_centre.x() - radius, m_centre.y() - radius, 2 * radius, 2 * radius);
    };
    QPainterPath path;
    path.arcMoveTo(circle(high), from);
    path.arcTo(circle(high), from, -span(depth));
    path.arcTo(circle(low), from - span(depth), span(depth));
    path.closeSubpath();
    return path;
}

QPainterPath FanGeometry::arc(double radius) const
{
    const QRectF circle(m_centre.x() - radius, m_centre.y() - radius, 2 * radius, 2 * radius);
    QPainterPath path;
    path.arcMoveTo(circle, kStart);
    path.arcTo(circle, kStart, -kSweep);
    return path;
}

} // namespace outcross
