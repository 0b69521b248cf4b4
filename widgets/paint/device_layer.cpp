#include "widgets/paint/device_layer.h"

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

constexpr double kLargestScale = 4;
constexpr int kLargestSide = 16'000;

} // namespace

double deviceScale(const QPainter& painter)
{
    const double determinant = std::abs(painter.deviceTransform().determinant());
    return determinant > 0 ? std::clamp(std::sqrt(determinant), 0.25, kLargestScale) : 1;
}

DeviceLayer::DeviceLayer(const QPainter& painter, const QRectF& area) : m_scale(deviceScale(painter))
{
    if (!area.isValid())
        return;
    // Aligned to whole device pixels, so that the final draw copies pixel by pixel.
    const QTransform device = painter.deviceTransform();
    const QPointF origin = device.map(QPointF(0, 0)) / m_scale;
    const auto snapDown = [&](double at, double from) {
        return std::floor((at + from) * m_scale + 1e-6) / m_scale - from;
    };
    const double left = snapDown(area.left(), origin.x());
    const double top = snapDown(area.top(), origin.y());
    const int width = static_cast<int>(std::ceil((area.right() - left) * m_scale - 1e-6));
    const int height = static_cast<int>(std::ceil((area.bottom() - top) * m_scale - 1e-6));
    if (width <= 0 || height <= 0 || width > kLargestSide || height > kLargestSide)
        return;
    m_target = QRectF(left, top, width / m_scale, height / m_scale);
    m_image = QImage(width, height, QImage::Format_ARGB32_Premultiplied);
    m_image.fill(Qt::transparent);
}

void DeviceLayer::drawOnto(QPainter& painter) const
{
    if (m_image.isNull())
        return;
    const bool smooth = painter.testRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(m_target, m_image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
}

} // namespace outcross
