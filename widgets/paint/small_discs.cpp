#include "widgets/paint/small_discs.h"

#include "widgets/paint/raster_pixel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace outcross
{

namespace
{

/// Turns from twelve o'clock, clockwise, in [0, 1).
double turns(double x, double y)
{
    const double turn = std::atan2(x, -y) / (2 * std::numbers::pi);
    return turn < 0 ? turn + 1 : turn;
}

/// Calls `paint(pixel, x, y, distance)` for every pixel within `reach` of a point; x and y from there.
template <typename Paint> void aroundPixels(QImage& image, const QPointF& centre, double reach, Paint paint)
{
    const int top = std::max(0, static_cast<int>(centre.y() - reach));
    const int bottom = std::min(image.height() - 1, static_cast<int>(centre.y() + reach));
    const int left = std::max(0, static_cast<int>(centre.x() - reach));
    const int right = std::min(image.width() - 1, static_cast<int>(centre.x() + reach));
    for (int row = top; row <= bottom; ++row) {
        QRgb* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = left; column <= right; ++column) {
            const double x = column + 0.5 - centre.x();
            const double y = row + 0.5 - centre.y();
            const double square = x * x + y * y;
            if (square < reach * reach)
                paint(line[column], x, y, std::sqrt(square));
        }
    }
}

} // namespace

void SmallDiscs::pie(const QPointF& centre, double radius, double hole, const std::vector<PieSlice>& slices,
                     const QColor& ground)
{
    if (!m_layer.valid() || slices.empty())
        return;
    const double outer = radius * m_layer.scale();
    const double inner = hole * m_layer.scale();
    std::vector<QRgb> colours;
    for (const PieSlice& slice : slices)
        colours.push_back(slice.colour.rgb());
    const QRgb open = ground.rgb();
    const bool parted = slices.size() > 1 && hole > 0;
    const double cut = parted ? std::max(0.5, outer * 0.02) : 0; // half a separator
    aroundPixels(m_layer.image(), m_layer.toPixels(centre), outer + 1,
                 [&](QRgb& pixel, double x, double y, double distance) {
                     const double edge = outer - distance + 0.5;
                     if (edge <= 0)
                         return;
                     if (inner > 0 && distance < inner - 0.5) {
                         cover(pixel, open, edge);
                         return;
                     }
                     std::size_t index = 0;
                     double nearest = 1;
                     if (slices.size() > 1) {
                         const double turn = turns(x, y);
                         while (index + 1 < slices.size() && turn >= slices[index].end)
                             ++index;
                         const double from = index == 0 ? 0 : slices[index - 1].end;
                         nearest = std::min(turn - from, slices[index].end - turn);
                     }
                     cover(pixel, colours[index], edge);
                     if (parted)
                         cover(pixel, open,
                               std::min(cut + 0.5 - nearest * 2 * std::numbers::pi * distance, std::min(edge, 1.0)));
                     if (inner > 0)
                         cover(pixel, open, inner - distance + 0.5);
                 });
}

void SmallDiscs::dashed(const QPointF& centre, double radius, double width, const QColor& colour)
{
    if (!m_layer.valid())
        return;
    const double outer = radius * m_layer.scale();
    const double half = std::max(0.5, width * m_layer.scale() / 2);
    const double dashes = std::clamp(std::round(outer * 0.9), 4.0, 24.0);
    constexpr double kDrawn = 0.6; // of the way from dash to dash
    const QRgb rgb = colour.rgb();
    aroundPixels(m_layer.image(), m_layer.toPixels(centre), outer + half + 1,
                 [&](QRgb& pixel, double x, double y, double distance) {
                     const double on = half + 0.5 - std::abs(distance - outer);
                     if (on <= 0)
                         return;
                     const double dash = turns(x, y) * dashes;
                     if (dash - std::floor(dash) < kDrawn)
                         cover(pixel, rgb, on);
                 });
}

} // namespace outcross
