#pragma once

#include <QImage>
#include <QPainter>

namespace outcross
{

/// A transparent image over `area` whose pixels are the painter's own device pixels: a picture of thousands of marks is
/// put together in it with whole-pixel copies at any device pixel ratio or export scale, then drawn once.
/// Lives inside one paint call.
class DeviceLayer
{
public:
    DeviceLayer(const QPainter& painter, const QRectF& area);

    /// False when the area has no pixels: there is nothing to draw.
    [[nodiscard]] bool valid() const { return !m_image.isNull(); }
    [[nodiscard]] QImage& image() { return m_image; }
    /// Pixels of the layer per unit of the painter.
    [[nodiscard]] double scale() const { return m_scale; }
    /// A point of the painter in pixels of the layer.
    [[nodiscard]] QPointF toPixels(const QPointF& point) const { return (point - m_target.topLeft()) * m_scale; }

    void drawOnto(QPainter& painter) const;

private:
    double m_scale = 1;
    QRectF m_target;
    QImage m_image;
};

/// Device pixels per unit of the painter, kept within what a raster picture is worth (vector printers ask for 16 and
/// more).
[[nodiscard]] double deviceScale(const QPainter& painter);

} // namespace outcross
