#include "widgets/portraits/paint_mosaic.h"

#include "widgets/portraits/device_layer.h"
#include "widgets/portraits/mosaic_cells.h"
#include "widgets/portraits/mosaic_grid.h"
#include "widgets/portraits/painting_scope.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

constexpr std::size_t kMostRounded = 2000;
constexpr double kSmallestRounded = 5; ///< In the painter's units.
constexpr double kGapShare = 0.11;     ///< Of a cell's shorter side, between two cells.
constexpr double kLargestGap = 5;

std::size_t alleleCount(const MosaicPortrait& portrait)
{
    std::size_t highest = 0;
    for (const AllelePair& pair : portrait.alleles)
        highest = std::max<std::size_t>(highest, std::max(pair[0], pair[1]));
    return highest + 1;
}

void paintRounded(DeviceLayer& layer, const MosaicPortrait& portrait, const MosaicGrid& grid, const QPointF& origin,
                  const Theme& theme)
{
    const double scale = layer.scale();
    const double gap = std::min(kGapShare * std::min(grid.cellWidth, grid.cellHeight), kLargestGap * typeUnit());
    const double pixelGap = std::max(1.0, std::round(gap * scale));
    const QSize size(std::max(1, static_cast<int>(grid.cellWidth * scale - pixelGap)),
                     std::max(1, static_cast<int>(grid.cellHeight * scale - pixelGap)));
    RoundedCells cells(size, 0.1 * std::min(size.width(), size.height()), alleleCount(portrait), theme);
    QPainter painter(&layer.image());
    for (std::size_t index = 0; index < portrait.alleles.size(); ++index) {
        const auto column = static_cast<double>(static_cast<std::int64_t>(index) % grid.columns);
        const auto row = static_cast<double>(static_cast<std::int64_t>(index) / grid.columns);
        const QPointF corner =
            layer.toPixels(origin + QPointF(column * grid.cellWidth + gap / 2, row * grid.cellHeight + gap / 2));
        cells.draw(painter, QPoint(static_cast<int>(std::round(corner.x())), static_cast<int>(std::round(corner.y()))),
                   portrait.alleles[index]);
    }
}

/// Whole-pixel blocks with a pixel between them where there is room for one.
void paintBlocks(DeviceLayer& layer, const MosaicPortrait& portrait, const MosaicGrid& grid, const QPointF& origin,
                 const Theme& theme)
{
    BlockCells cells(alleleCount(portrait), theme);
    QImage& image = layer.image();
    const double width = grid.cellWidth * layer.scale();
    const double height = grid.cellHeight * layer.scale();
    constexpr double kRoomForGap = 5;
    const int gap = std::min(width, height) >= kRoomForGap ? 1 : 0;
    const QPointF corner = layer.toPixels(origin);
    const QRect all = image.rect();
    for (std::size_t index = 0; index < portrait.alleles.size(); ++index) {
        const auto column = static_cast<double>(static_cast<std::int64_t>(index) % grid.columns);
        const auto row = static_cast<double>(static_cast<std::int64_t>(index) / grid.columns);
        const int left = static_cast<int>(corner.x() + column * width);
        const int top = static_cast<int>(corner.y() + row * height);
        const int right = static_cast<int>(corner.x() + (column + 1) * width) - gap;
        const int bottom = static_cast<int>(corner.y() + (row + 1) * height) - gap;
        const QRect cell = QRect(left, top, std::max(1, right - left), std::max(1, bottom - top)) & all;
        if (!cell.isEmpty())
            cells.draw(image, cell, portrait.alleles[index]);
    }
}

} // namespace

void paintMosaic(QPainter& painter, const QRectF& rect, const MosaicPortrait& portrait, const Theme& theme)
{
    if (rect.isEmpty() || portrait.alleles.empty())
        return;
    const PaintingScope scope(painter, rect);
    QRectF area = rect;
    if (portrait.individuals > static_cast<std::int64_t>(portrait.alleles.size())) {
        const QFontMetricsF metrics(captionFont());
        const QString words = QCoreApplication::translate("Portraits", "The first %1 of %2 individuals")
                                  .arg(countText(static_cast<double>(portrait.alleles.size())),
                                       countText(static_cast<double>(portrait.individuals)));
        if (metrics.horizontalAdvance(words) < rect.width() && rect.height() > 4 * metrics.height()) {
            painter.setFont(captionFont());
            painter.setPen(theme.mutedText);
            painter.drawText(QPointF(rect.left(), rect.bottom() - metrics.descent()), words);
            area.setBottom(rect.bottom() - metrics.height() - 2);
        }
    }
    const MosaicGrid grid = mosaicGrid(static_cast<std::int64_t>(portrait.alleles.size()), area.size());
    const QPointF origin = area.center() - QPointF(grid.cellWidth * static_cast<double>(grid.columns) / 2,
                                                   grid.cellHeight * static_cast<double>(grid.rows) / 2);
    DeviceLayer layer(painter, area);
    if (!layer.valid())
        return;
    if (portrait.alleles.size() <= kMostRounded && std::min(grid.cellWidth, grid.cellHeight) >= kSmallestRounded)
        paintRounded(layer, portrait, grid, origin, theme);
    else
        paintBlocks(layer, portrait, grid, origin, theme);
    layer.drawOnto(painter);
}

} // namespace outcross
