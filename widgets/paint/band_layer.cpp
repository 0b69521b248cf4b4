#include "widgets/paint/band_layer.h"

#include "widgets/paint/raster_pixel.h"

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

/// How far to the side an S is at a share `down` of its height, and its slope: 3d² − 2d³.
struct Sideways {
    double share;
    double slope;
};

Sideways sideways(double down)
{
    return {down * down * (3 - 2 * down), 6 * down * (1 - down)};
}

} // namespace

void BandLayer::add(const QPointF& from, const QPointF& to, double width, const QColor& colour, double alpha)
{
    if (!m_layer.valid())
        return;
    QImage& image = m_layer.image();
    const QPointF start = m_layer.toPixels(from);
    const QPointF end = m_layer.toPixels(to);
    const double height = end.y() - start.y();
    if (height < 1)
        return;
    const double way = end.x() - start.x();
    const double half = width * m_layer.scale() / 2;
    const QRgb rgb = colour.rgb();
    const int last = std::min(static_cast<int>(end.y()), image.height());
    for (int y = std::max(0, static_cast<int>(start.y())); y < last; ++y) {
        const Sideways at = sideways(std::clamp((y + 0.5 - start.y()) / height, 0.0, 1.0));
        const double centre = start.x() + way * at.share;
        // A row cuts a slanting band slantwise; its edge then fades over as many pixels as it moves in one row.
        const double slope = std::abs(way * at.slope / height);
        const double cut = half * std::sqrt(1 + slope * slope);
        const double fade = std::max(1.0, slope);
        const double strength = alpha * std::min(1.0, 2 * cut / fade);
        const double reach = std::max(cut, fade / 2) + fade / 2;
        const int left = std::max(0, static_cast<int>(std::floor(centre - reach)));
        const int right = std::min(image.width() - 1, static_cast<int>(std::ceil(centre + reach)));
        QRgb* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        // From nothing at the outer end of an edge to all at its inner end, and the same way back.
        const float middle = static_cast<float>(centre);
        const float full = static_cast<float>(strength * 256);
        const float perPixel = full / static_cast<float>(fade);
        const float outer = static_cast<float>(reach);
        for (int x = left; x <= right; ++x) {
            const float share = (outer - std::abs(static_cast<float>(x) + 0.5F - middle)) * perPixel;
            if (share > 0)
                coverShare(line[x], rgb, static_cast<unsigned>(std::min(share, full)));
        }
    }
}

} // namespace outcross
