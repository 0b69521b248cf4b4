#include "widgets/pictures/paint_image_wall.h"

#include "widgets/paint/caption_row.h"
#include "widgets/paint/device_layer.h"
#include "widgets/paint/image_stamp.h"
#include "widgets/paint/painting_scope.h"
#include "widgets/paint/picture_text.h"
#include "widgets/paint/translucent.h"
#include "widgets/style/fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

constexpr double kGap = 0.34;    ///< Between images, as a share of their width: the margins of two sheets and …
constexpr double kStreet = 0.08; ///< … what lies between the sheets.
constexpr double kCorner = 0.09; ///< Radius of a sheet's corners, likewise.

struct Wall {
    std::size_t images = 0;
    int columns = 0;
    int rows = 0;
};

Wall wallOf(const ImageWallPortrait& portrait)
{
    if (portrait.width <= 0 || portrait.height <= 0 || portrait.columns <= 0)
        return {};
    const std::size_t each = static_cast<std::size_t>(portrait.width) * static_cast<std::size_t>(portrait.height);
    Wall wall{portrait.pixels.size() / each, portrait.columns, 0};
    const auto columns = static_cast<std::size_t>(wall.columns);
    wall.rows = static_cast<int>((wall.images + columns - 1) / columns);
    return wall;
}

/// Where all of them would be too small to be read: fewer rows, as long as they go.
Wall readableWall(Wall wall, const QSizeF& room, const ImageWallPortrait& portrait)
{
    constexpr double kLeastWidth = 17;
    constexpr int kFewestRows = 3;
    const double least = kLeastWidth * typeUnit();
    const double shape = static_cast<double>(portrait.height) / portrait.width;
    const auto width = [&](int rows) { return room.height() / (rows * (shape + kGap) - kStreet); };
    if (room.width() / (wall.columns * (1 + kGap) - kStreet) < least)
        return wall; // too narrow: fewer rows do not help
    while (wall.rows > kFewestRows && width(wall.rows) < least)
        --wall.rows;
    const int columns = static_cast<int>((room.width() / width(wall.rows) + kStreet) / (1 + kGap));
    const std::size_t all = wall.images;
    wall.columns = std::clamp(columns, wall.columns, static_cast<int>(all) / wall.rows);
    wall.images = std::min(all, static_cast<std::size_t>(wall.rows) * static_cast<std::size_t>(wall.columns));
    return wall;
}

/// The colour of the sheets that the images are written on.
QColor paperOf(const Theme& theme)
{
    return theme.dark ? theme.window : mixed(theme.card, theme.window, 0.55);
}

/// Where the image stands, in pixels of the layer: places and sizes are whole, so that all images are enlarged alike.
struct Grid {
    QPointF origin;
    double pitchX = 0;
    double pitchY = 0;
    int width = 0;
    int height = 0;
    double margin = 0; ///< Of the sheet around the image.

    [[nodiscard]] QPoint at(const Wall& wall, std::size_t index) const
    {
        const auto column = static_cast<double>(index % static_cast<std::size_t>(wall.columns));
        const auto row = static_cast<double>(index / static_cast<std::size_t>(wall.columns));
        return {static_cast<int>(std::lround(origin.x() + column * pitchX)),
                static_cast<int>(std::lround(origin.y() + row * pitchY))};
    }
};

Grid gridIn(const QSize& room, const Wall& wall, const ImageWallPortrait& portrait)
{
    const double shape = static_cast<double>(portrait.height) / portrait.width;
    const double margin = kGap - kStreet;
    const double width = std::min(room.width() / (wall.columns * (1 + kGap) - kStreet),
                                  room.height() / (wall.rows * (shape + kGap) - kStreet));
    Grid grid;
    grid.width = std::max(1, static_cast<int>(width));
    grid.height = std::max(1, static_cast<int>(width * shape));
    grid.pitchX = width * (1 + kGap);
    grid.pitchY = width * (shape + kGap);
    grid.margin = width * margin / 2;
    grid.origin = {(room.width() - (grid.pitchX * wall.columns - width * kStreet)) / 2 + grid.margin,
                   (room.height() - (grid.pitchY * wall.rows - width * kStreet)) / 2 + grid.margin};
    return grid;
}

void paintSheets(QImage& image, const Grid& grid, const Wall& wall, const Theme& theme)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paperOf(theme));
    const double corner = kCorner * grid.width;
    for (std::size_t index = 0; index < wall.images; ++index) {
        const QRectF sheet(grid.at(wall, index), QSizeF(grid.width, grid.height));
        painter.drawRoundedRect(sheet.adjusted(-grid.margin, -grid.margin, grid.margin, grid.margin), corner, corner);
    }
}

QString className(const ImageWallPortrait& portrait, std::size_t index)
{
    if (index >= portrait.classOf.size())
        return {};
    const std::size_t of = portrait.classOf[index];
    // A corner has room for a digit; longer names would hide the strokes and could not be read.
    constexpr std::size_t kLongest = 2;
    return of < portrait.classNames.size() && portrait.classNames[of].size() <= kLongest
               ? QString::fromStdString(portrait.classNames[of])
               : QString();
}

void paintImages(QPainter& painter, const QRectF& area, const ImageWallPortrait& portrait, const Wall& wall,
                 const QRectF& rect, const Theme& theme)
{
    DeviceLayer layer(painter, area);
    if (!layer.valid())
        return;
    const Grid grid = gridIn(layer.image().size(), wall, portrait);
    paintSheets(layer.image(), grid, wall, theme);
    ImageStamp stamp(portrait.width, portrait.height, grid.width, grid.height, greyInks(paperOf(theme), theme.text));
    const std::size_t each = static_cast<std::size_t>(portrait.width) * static_cast<std::size_t>(portrait.height);
    const std::span<const std::uint8_t> pixels(portrait.pixels);
    for (std::size_t index = 0; index < wall.images; ++index) {
        const QPoint at = grid.at(wall, index);
        stamp.stamp(pixels.subspan(index * each, each), layer.image(), at.x(), at.y());
    }
    layer.drawOnto(painter);

    const double perPixel = 1 / layer.scale();
    const QPointF origin = area.topLeft() - layer.toPixels(area.topLeft()) * perPixel;
    constexpr double kLabel = 0.24;
    constexpr double kSmallestLabel = 6;
    QFont font = wordFont(1, QFont::Medium);
    const int size = static_cast<int>(std::min(grid.width * perPixel * kLabel, 14 * pictureScale(rect)));
    if (size < kSmallestLabel)
        return;
    font.setPixelSize(size);
    painter.setFont(font);
    painter.setPen(theme.mutedText);
    const QFontMetricsF metrics(font);
    for (std::size_t index = 0; index < wall.images; ++index) {
        const QString name = className(portrait, index);
        if (name.isEmpty())
            continue;
        const QPointF corner = origin + QPointF(grid.at(wall, index)) * perPixel;
        const double inset = 0.3 * size - grid.margin * perPixel;
        painter.drawText(corner + QPointF(inset, inset + metrics.capHeight()), name);
    }
}

std::size_t classesWritten(const ImageWallPortrait& portrait, std::size_t images)
{
    std::vector<bool> written(portrait.classNames.size(), false);
    for (std::size_t index = 0; index < std::min(images, portrait.classOf.size()); ++index)
        if (portrait.classOf[index] < written.size())
            written[portrait.classOf[index]] = true;
    return static_cast<std::size_t>(std::count(written.begin(), written.end(), true));
}

} // namespace

void paintImageWall(QPainter& painter, const QRectF& rect, const ImageWallPortrait& portrait, const Theme& theme)
{
    if (rect.isEmpty())
        return;
    const PaintingScope scope(painter, rect);
    Wall wall = wallOf(portrait);
    if (wall.images == 0) {
        paintCalmWords(painter, rect, QCoreApplication::translate("Portraits", "No images"), theme);
        return;
    }
    CaptionRow caption(painter, rect, theme);
    if (wall.rows > 1)
        wall = readableWall(wall, caption.area().size(), portrait);
    paintImages(painter, caption.area(), portrait, wall, rect, theme);
    if (!portrait.classNames.empty())
        caption.words(QCoreApplication::translate("Portraits", "%1 of %2 classes in view")
                          .arg(classesWritten(portrait, wall.images))
                          .arg(portrait.classNames.size()));
    caption.words(portrait.fixedLatents
                      ? QCoreApplication::translate("Portraits", "Each place: the same latent point every generation")
                      : QCoreApplication::translate("Portraits", "Real images"));
}

} // namespace outcross
