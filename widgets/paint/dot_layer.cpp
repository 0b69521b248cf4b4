#include "widgets/paint/dot_layer.h"

#include <algorithm>
#include <cmath>

namespace outcross
{

void DotLayer::setDot(const QColor& color, double radius)
{
    const double pixels = std::max(radius * m_layer.scale(), 0.5);
    const int side = 2 * static_cast<int>(std::ceil(pixels)) + 1;
    m_dot = QImage(side, side, QImage::Format_ARGB32_Premultiplied);
    m_dot.fill(Qt::transparent);
    QPainter painter(&m_dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(side / 2.0, side / 2.0), pixels, pixels);
}

void DotLayer::add(const QPointF& at)
{
    if (!m_layer.valid() || m_dot.isNull())
        return;
    QImage& image = m_layer.image();
    const QPointF pixel = m_layer.toPixels(at);
    const int side = m_dot.width();
    if (!(pixel.x() > -side && pixel.y() > -side && pixel.x() < image.width() + side &&
          pixel.y() < image.height() + side))
        return; // also what is not a number
    const int left = static_cast<int>(std::floor(pixel.x())) - side / 2;
    const int top = static_cast<int>(std::floor(pixel.y())) - side / 2;
    const int fromX = std::max(0, -left);
    const int toX = std::min(side, image.width() - left);
    for (int y = std::max(0, -top); y < std::min(side, image.height() - top); ++y) {
        const auto* source = reinterpret_cast<const QRgb*>(m_dot.constScanLine(y));
        auto* target = reinterpret_cast<QRgb*>(image.scanLine(top + y)) + left;
        for (int x = fromX; x < toX; ++x) {
            const QRgb over = source[x];
            const unsigned alpha = qAlpha(over);
            if (alpha == 0)
                continue;
            // Source over destination on premultiplied channels; +127 rounds to nearest.
            const unsigned rest = 255 - alpha;
            const QRgb under = target[x];
            const auto blend = [rest](int a, int b) {
                return a + static_cast<int>((static_cast<unsigned>(b) * rest + 127) / 255);
            };
            target[x] = qRgba(blend(qRed(over), qRed(under)), blend(qGreen(over), qGreen(under)),
                              blend(qBlue(over), qBlue(under)), blend(qAlpha(over), qAlpha(under)));
        }
    }
}

} // namespace outcross
