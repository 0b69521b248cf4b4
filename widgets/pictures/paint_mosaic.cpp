#include "widgets/pictures/paint_mosaic.h"

#include "widgets/paint/device_layer.h"
#include "widgets/paint/painting_scope.h"
#include "widgets/paint/picture_text.h"
#include "widgets/pictures/mosaic_colours.h"
#include "widgets/pictures/mosaic_layout.h"
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
constexpr double kPlainRounding = 0.1; ///< Of a cell's shorter side.
constexpr double kMaleRounding = 0.04;
constexpr double kFemaleRounding = 0.5;

void paintRounded(DeviceLayer& layer, const MosaicPortrait& portrait, const MosaicLayout& layout,
                  const MosaicColours& colours)
{
    const double scale = layer.scale();
    const double gap = std::min(kGapShare * std::min(layout.cellWidth, layout.cellHeight), kLargestGap * typeUnit());
    const double pixelGap = std::max(1.0, std::round(gap * scale));
    const QSize size(std::max(1, static_cast<int>(layout.cellWidth * scale - pixelGap)),
                     std::max(1, static_cast<int>(layout.cellHeight * scale - pixelGap)));
    const double side = std::min(size.width(), size.height());
    const bool sexes = !portrait.isMale.empty();
    RoundedCells males(size, (sexes ? kMaleRounding : kPlainRounding) * side, colours.colours, colours.colour);
    RoundedCells females(size, kFemaleRounding * side, colours.colours, colours.colour);
    QPainter painter(&layer.image());
    for (const MosaicBlock& block : layout.blocks)
        for (std::int64_t at = 0; at < block.count; ++at) {
            const QPointF corner = layer.toPixels(layout.corner(block, at) + QPointF(gap / 2, gap / 2));
            const auto index = static_cast<std::size_t>(block.first + at);
            const bool round = sexes && index < portrait.isMale.size() && !portrait.isMale[index];
            (round ? females : males)
                .draw(painter,
                      QPoint(static_cast<int>(std::round(corner.x())), static_cast<int>(std::round(corner.y()))),
                      colours.pairs[index]);
        }
}

/// Whole-pixel blocks with a pixel between them where there is room for one.
void paintBlocks(DeviceLayer& layer, const MosaicLayout& layout, const MosaicColours& colours)
{
    BlockCells cells(colours.colours, colours.colour);
    QImage& image = layer.image();
    const double width = layout.cellWidth * layer.scale();
    const double height = layout.cellHeight * layer.scale();
    constexpr double kRoomForGap = 5;
    const int gap = std::min(width, height) >= kRoomForGap ? 1 : 0;
    const QRect all = image.rect();
    for (const MosaicBlock& block : layout.blocks) {
        const QPointF corner = layer.toPixels(block.corner);
        for (std::int64_t at = 0; at < block.count; ++at) {
            const auto column = static_cast<double>(at % block.columns);
            const auto row = static_cast<double>(at / block.columns);
            const int left = static_cast<int>(corner.x() + column * width);
            const int top = static_cast<int>(corner.y() + row * height);
            const int right = static_cast<int>(corner.x() + (column + 1) * width) - gap;
            const int bottom = static_cast<int>(corner.y() + (row + 1) * height) - gap;
            const QRect cell = QRect(left, top, std::max(1, right - left), std::max(1, bottom - top)) & all;
            if (!cell.isEmpty())
                cells.draw(image, cell, colours.pairs[static_cast<std::size_t>(block.first + at)]);
        }
    }
}

/// Numbers above the demes, with the word where every block is wide enough. An empty deme keeps its place.
void paintDemes(QPainter& painter, const MosaicLayout& layout, const QFont& font, double labelHeight, double right,
                const Theme& theme)
{
    const QFontMetricsF metrics(font);
    // A label may reach to the next block on its band, the last one to the edge of the picture.
    const auto fits = [&](std::size_t index, const QString& label) {
        const QPointF corner = layout.blocks[index].corner;
        const bool last = index + 1 == layout.blocks.size() || layout.blocks[index + 1].corner.x() <= corner.x();
        const double end = last ? right : layout.blocks[index + 1].corner.x() - metrics.averageCharWidth();
        return corner.x() + metrics.horizontalAdvance(label) <= end;
    };
    const auto all = [&](const QString& pattern) {
        for (std::size_t index = 0; index < layout.blocks.size(); ++index)
            if (!fits(index, pattern.arg(layout.blocks[index].deme + 1)))
                return false;
        return true;
    };
    const QString full = QCoreApplication::translate("Portraits", "deme %1");
    const QString bare = QStringLiteral("%1");
    const bool everyFull = all(full);
    const bool labelled = labelHeight > 0 && (everyFull || all(bare));
    painter.setFont(font);
    for (std::size_t index = 0; index < layout.blocks.size(); ++index) {
        const MosaicBlock& block = layout.blocks[index];
        if (labelled) {
            // Where not every label has room for the word, the first one says it for all.
            const QString worded = full.arg(block.deme + 1);
            const bool inFull = everyFull || (index == 0 && fits(index, worded));
            painter.setPen(theme.mutedText);
            painter.drawText(block.corner - QPointF(0, labelHeight - metrics.ascent()),
                             inFull ? worded : bare.arg(block.deme + 1));
        }
        if (block.count == 0) {
            const double inset = layout.cellWidth * kGapShare;
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.expected, typeUnit(), Qt::DashLine));
            painter.drawRoundedRect(QRectF(block.corner, QSizeF(layout.cellWidth, layout.cellHeight))
                                        .adjusted(inset, inset, -inset, -inset),
                                    2, 2);
        }
    }
}

QString firstOnly(const MosaicPortrait& portrait)
{
    return QCoreApplication::translate("Portraits", "The first %1 of %2 individuals")
        .arg(countText(static_cast<double>(portrait.alleles.size())),
             countText(static_cast<double>(portrait.individuals)));
}

void paintSexes(CaptionRow& caption, const Theme& theme)
{
    const auto square = [&theme](QPainter& painter, const QRectF& box) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.mutedText);
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    };
    const auto disc = [&theme](QPainter& painter, const QRectF& box) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.mutedText);
        painter.drawEllipse(box);
    };
    caption.marks({{square, QCoreApplication::translate("Portraits", "male")},
                   {disc, QCoreApplication::translate("Portraits", "female")}});
}

} // namespace

void paintMosaic(QPainter& painter, const QRectF& rect, const MosaicPortrait& portrait, const Theme& theme)
{
    if (rect.isEmpty())
        return;
    const PaintingScope scope(painter, rect);
    if (portrait.individuals <= 0 && portrait.alleles.empty()) {
        paintCalmWords(painter, rect, QCoreApplication::translate("Portraits", "Nobody is left"), theme);
        return;
    }
    if (portrait.alleles.empty())
        return;
    const MosaicColours colours = mosaicColours(portrait, theme);
    const auto shown = static_cast<std::int64_t>(portrait.alleles.size());
    const bool some = portrait.individuals > shown;
    const bool parted = portrait.demeStarts.size() > 1 && portrait.demeStarts.size() <= kMostPartedDemes;

    QRectF area = rect;
    std::optional<CaptionRow> caption;
    if (colours.scale || some || !portrait.isMale.empty()) {
        caption.emplace(painter, rect, theme);
        area = caption->area();
    }
    const QFont labels = pictureWords(rect, 0.8);
    constexpr double kRoomForLabels = 150;
    const double labelHeight = parted && area.height() >= kRoomForLabels ? QFontMetricsF(labels).height() : 0;
    const MosaicLayout layout = mosaicLayout(shown, portrait.demeStarts, area, labelHeight);
    const bool rounded =
        portrait.alleles.size() <= kMostRounded && std::min(layout.cellWidth, layout.cellHeight) >= kSmallestRounded;

    if (caption) {
        if (colours.scale)
            caption->scale(*colours.scale);
        if (some)
            caption->words(firstOnly(portrait));
        if (rounded && !portrait.isMale.empty())
            paintSexes(*caption, theme);
    }
    if (parted)
        paintDemes(painter, layout, labels, labelHeight, rect.right(), theme);
    DeviceLayer layer(painter, area);
    if (!layer.valid())
        return;
    if (rounded)
        paintRounded(layer, portrait, layout, colours);
    else
        paintBlocks(layer, layout, colours);
    layer.drawOnto(painter);
}

} // namespace outcross
