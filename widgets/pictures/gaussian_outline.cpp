#include "widgets/pictures/gaussian_outline.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace outcross
{

QPolygonF gaussianOutline(const PortraitMode& mode, const PlotFrame& frame)
{
    constexpr int kCorners = 72;
    constexpr double kDeviations = 2;
    constexpr double kSmallestRadius = 2.5; // in the painter's units

    const QPointF centre = frame.map(mode.mean.x, mode.mean.y);
    // In the painter's units first: there the axes of the ellipse, not those of the data, must stay visible.
    const double perX = frame.mapX(1) - frame.mapX(0);
    const double perY = frame.mapY(1) - frame.mapY(0);
    const double xx = mode.varianceX * perX * perX;
    const double xy = mode.covariance * perX * perY;
    const double yy = mode.varianceY * perY * perY;
    if (!std::isfinite(centre.x() + centre.y() + xx + xy + yy))
        return {};
    const double middle = (xx + yy) / 2;
    const double apart = std::hypot((xx - yy) / 2, xy);
    const double angle = 0.5 * std::atan2(2 * xy, xx - yy);
    const double longRadius = std::max(kDeviations * std::sqrt(std::max(middle + apart, 0.0)), kSmallestRadius);
    const double shortRadius = std::max(kDeviations * std::sqrt(std::max(middle - apart, 0.0)), kSmallestRadius);

    QPolygonF outline;
    outline.reserve(kCorners + 1);
    for (int corner = 0; corner <= kCorners; ++corner) {
        const double turn = 2 * std::numbers::pi * (corner % kCorners) / kCorners;
        const double along = longRadius * std::cos(turn);
        const double across = shortRadius * std::sin(turn);
        outline << centre + QPointF(along * std::cos(angle) - across * std::sin(angle),
                                    along * std::sin(angle) + across * std::cos(angle));
    }
    return outline;
}

} // namespace outcross
