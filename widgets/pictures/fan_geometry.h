#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <cstdint>

namespace outcross
{

/// Where the wedges of a fan of 240 degrees lie, open downwards. Angles in degrees as in Qt: 0 at three o'clock,
/// counter-clockwise. Plain value, lives inside one paint call.
class FanGeometry
{
public:
    FanGeometry(const QRectF& area, int rings);

    [[nodiscard]] QPointF centre() const { return m_centre; }
    [[nodiscard]] double radius() const { return m_radius; }
    /// Inner edge of a ring counted from 1; the edge of the middle for 1.
    [[nodiscard]] double inner(int depth) const { return m_middle + (depth - 1) * m_ring; }
    [[nodiscard]] double ring() const { return m_ring; }
    [[nodiscard]] double middle() const { return m_middle; }

    [[nodiscard]] static double span(int depth) { return kSweep / static_cast<double>(std::int64_t{1} << depth); }
    /// Angle of a wedge's middle.
    [[nodiscard]] static double angle(int depth, std::int64_t slot)
    {
        return kStart - (static_cast<double>(slot) + 0.5) * span(depth);
    }
    [[nodiscard]] QPointF at(double radius, double degrees) const;
    [[nodiscard]] QPainterPath wedge(int depth, std::int64_t slot) const;
    /// An arc over the whole fan.
    [[nodiscard]] QPainterPath arc(double radius) const;

private:
    static constexpr double kStart = 210;
    static constexpr double kSweep = 240;

    QPointF m_centre;
    double m_radius = 0;
    double m_middle = 0;
    double m_ring = 0;
};

} // namespace outcross
