#include "widgets/pictures/mosaic_cells.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace outcross
{

RoundedCells::RoundedCells(const QSize& size, double radius, std::size_t colours, const CellColour& colour)
    : m_size(size), m_radius(radius), m_colour(colour), m_whole(colours), m_half(colours)
{
}

QImage RoundedCells::shape(int number, bool half) const
{
    QImage image(m_size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath cell;
    cell.addRoundedRect(QRectF(QPointF(), QSizeF(m_size)), m_radius, m_radius);
    if (half) {
        QPainterPath triangle;
        triangle.addPolygon(QPolygonF({QPointF(m_size.width(), 0), QPointF(m_size.width(), m_size.height()),
                                       QPointF(0, m_size.height()), QPointF(m_size.width(), 0)}));
        cell = cell.intersected(triangle);
    }
    painter.fillPath(cell, m_colour(number));
    return image;
}

const QImage& RoundedCells::cached(std::vector<QImage>& cache, int number, bool half) const
{
    QImage& image = cache[static_cast<std::size_t>(number)];
    if (image.isNull())
        image = shape(number, half);
    return image;
}

void RoundedCells::draw(QPainter& painter, const QPoint& at, const ColourPair& pair)
{
    painter.drawImage(at, cached(m_whole, pair[0], false));
    if (pair[0] != pair[1])
        painter.drawImage(at, cached(m_half, pair[1], true));
}

BlockCells::BlockCells(std::size_t colours, const CellColour& colour) : m_colour(colour), m_colors(colours, 0) {}

QRgb BlockCells::color(int number)
{
    QRgb& color = m_colors[static_cast<std::size_t>(number)];
    if (color == 0)
        color = m_colour(number).rgb();
    return color;
}

void BlockCells::draw(QImage& image, const QRect& cell, const ColourPair& pair)
{
    const QRgb first = color(pair[0]);
    const QRgb second = color(pair[1]);
    const int width = cell.width();
    const int height = cell.height();
    // Pixels that the diagonal crosses belong to both; a cell of one pixel is nothing else, and of a pure colour only
    // in a homozygote.
    const QRgb both = qRgb((qRed(first) + qRed(second)) / 2, (qGreen(first) + qGreen(second)) / 2,
                           (qBlue(first) + qBlue(second)) / 2);
    for (int y = 0; y < height; ++y) {
        QRgb* line = reinterpret_cast<QRgb*>(image.scanLine(cell.top() + y)) + cell.left();
        // From the lower left to the upper right corner.
        const int whole = (2 * (height - y) - 1) * width / (2 * height);
        std::fill(line, line + whole, first);
        line[whole] = both;
        std::fill(line + whole + 1, line + width, second);
    }
}

} // namespace outcross
