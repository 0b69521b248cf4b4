#include "widgets/pictures/paint_latent_plane.h"

#include "widgets/paint/dot_layer.h"
#include "widgets/paint/image_stamp.h"
#include "widgets/paint/painting_scope.h"
#include "widgets/paint/picture_text.h"
#include "widgets/paint/plot_frame.h"
#include "widgets/paint/translucent.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

constexpr double kLeastShape = 0.8; // of a tile's shorter side to its longer one

constexpr double kInk = 0.24; ///< Of the text's colour, in the darkest stroke of the background.

/// Each tile stands where its latent point lies, in the middle of its part of the plot.
void paintTiles(QPainter& painter, const QRectF& plot, const LatentPlanePortrait& portrait, const Theme& theme)
{
    if (portrait.width <= 0 || portrait.height <= 0 || portrait.tiles <= 0)
        return;
    const auto tiles = static_cast<std::size_t>(portrait.tiles);
    const std::size_t each = static_cast<std::size_t>(portrait.width) * static_cast<std::size_t>(portrait.height);
    if (portrait.pixels.size() / each / tiles < tiles)
        return;
    DeviceLayer layer(painter, plot);
    if (!layer.valid())
        return;
    QImage& image = layer.image();
    const double stepX = static_cast<double>(image.width()) / portrait.tiles;
    const double stepY = static_cast<double>(image.height()) / portrait.tiles;
    // A flat or narrow plot has room for every second or third row or column only; the middle one is always there.
    const auto everySo = [&](double step, double other) {
        int every = 1;
        while (2 * every < portrait.tiles && every * step < kLeastShape * other)
            ++every;
        return every;
    };
    const int everyX = everySo(stepX, stepY);
    const int everyY = everySo(stepY, stepX);
    // Images nearly keep their shape; what a flat plot leaves over stays empty between them.
    constexpr double kFilled = 0.94;
    constexpr double kMostStretch = 1.2;
    const double perX = everyX * stepX / portrait.width;
    const double perY = everyY * stepY / portrait.height;
    const int width = std::max(1, static_cast<int>(kFilled * std::min(perX, kMostStretch * perY) * portrait.width));
    const int height = std::max(1, static_cast<int>(kFilled * std::min(perY, kMostStretch * perX) * portrait.height));
    ImageStamp stamp(portrait.width, portrait.height, width, height,
                     greyInks(theme.card, mixed(theme.card, theme.text, kInk)));
    const std::span<const std::uint8_t> pixels(portrait.pixels);
    const int middle = portrait.tiles / 2;
    for (std::size_t index = 0; index < tiles * tiles; ++index) {
        const int column = static_cast<int>(index % tiles) - middle;
        const int row = static_cast<int>(index / tiles) - middle;
        if (column % everyX != 0 || row % everyY != 0)
            continue;
        const double left = (static_cast<double>(index % tiles) + 0.5) * stepX - width / 2.0;
        const double top = (static_cast<double>(index / tiles) + 0.5) * stepY - height / 2.0;
        stamp.stamp(pixels.subspan(index * each, each), image, static_cast<int>(std::lround(left)),
                    static_cast<int>(std::lround(top)));
    }
    layer.drawOnto(painter);
}

void paintPoints(QPainter& painter, const LatentPlanePortrait& portrait, const PlotFrame& frame, const Theme& theme)
{
    constexpr std::size_t kCrowd = 600;
    const bool crowded = portrait.points.size() > kCrowd;
    const double radius = (crowded ? 2.0 : 2.6) * typeUnit() * pictureScale(frame.plot());
    const std::size_t classes = portrait.classNames.size();
    DotLayer dots(painter, frame.plot());
    for (std::size_t of = 0; of <= classes; ++of) {
        const QColor color =
            of < classes ? variantColor(static_cast<int>(of), static_cast<int>(classes), theme) : theme.mutedText;
        dots.setDot(translucent(color, crowded ? 0.75 : 0.9), radius);
        for (std::size_t point = 0; point < portrait.points.size(); ++point) {
            const std::size_t mine = point < portrait.classOfPoint.size() ? portrait.classOfPoint[point] : classes;
            if (std::min(mine, classes) == of)
                dots.add(frame.map(portrait.points[point].x, portrait.points[point].y));
        }
    }
    dots.drawOnto(painter);
}

struct ClassLabel {
    std::size_t of = 0;
    QString name;
    QRectF box;
};

/// One label in the middle (mean) of each class that has dots.
std::vector<ClassLabel> labelsOf(const LatentPlanePortrait& portrait, const PlotFrame& frame,
                                 const QFontMetricsF& metrics)
{
    const std::size_t classes = portrait.classNames.size();
    std::vector<QPointF> sums(classes);
    std::vector<double> counts(classes, 0);
    for (std::size_t point = 0; point < std::min(portrait.points.size(), portrait.classOfPoint.size()); ++point) {
        const QPointF at = frame.map(portrait.points[point].x, portrait.points[point].y);
        const std::size_t of = portrait.classOfPoint[point];
        if (of >= classes || !std::isfinite(at.x() + at.y()))
            continue;
        sums[of] += at;
        counts[of] += 1;
    }
    std::vector<ClassLabel> labels;
    for (std::size_t of = 0; of < classes; ++of) {
        if (counts[of] == 0)
            continue;
        const QString whole = QString::fromStdString(portrait.classNames[of]);
        const QString name = whole.section(u' ', -1); // of "group 9" the number
        QRectF box(0, 0, std::max(metrics.horizontalAdvance(name) + 0.7 * metrics.height(), 1.15 * metrics.height()),
                   1.15 * metrics.height());
        box.moveCenter(sums[of] / counts[of]);
        labels.push_back({of, name, box});
    }
    return labels;
}

/// Labels that lie on one another are pushed apart along the shorter way, a little at a time, and stay in the plot.
void spread(std::vector<ClassLabel>& labels, const QRectF& plot)
{
    constexpr int kRounds = 60;
    for (int round = 0; round < kRounds; ++round)
        for (std::size_t a = 0; a < labels.size(); ++a) {
            for (std::size_t b = a + 1; b < labels.size(); ++b) {
                const QRectF common = labels[a].box.intersected(labels[b].box);
                if (common.isEmpty())
                    continue;
                const bool across = common.width() < common.height();
                const QPointF away = labels[b].box.center() - labels[a].box.center();
                const double way = 0.51 * (across ? common.width() : common.height());
                const double sign = (across ? away.x() : away.y()) < 0 ? -1 : 1;
                const QPointF push = across ? QPointF(sign * way, 0) : QPointF(0, sign * way);
                labels[a].box.translate(-push);
                labels[b].box.translate(push);
            }
            QRectF& box = labels[a].box;
            box.moveLeft(std::max(std::min(box.left(), plot.right() - box.width()), plot.left()));
            box.moveTop(std::max(std::min(box.top(), plot.bottom() - box.height()), plot.top()));
        }
}

void paintLabels(QPainter& painter, const QRectF& rect, const LatentPlanePortrait& portrait, const PlotFrame& frame,
                 const Theme& theme)
{
    const QFont font = pictureWords(rect, 1, QFont::Bold);
    const QFontMetricsF metrics(font);
    if (frame.plot().height() < 4 * metrics.height() || frame.plot().width() < 4 * metrics.height())
        return;
    std::vector<ClassLabel> labels = labelsOf(portrait, frame, metrics);
    spread(labels, frame.plot());
    painter.setFont(font);
    for (const ClassLabel& label : labels) {
        const QColor color =
            variantColor(static_cast<int>(label.of), static_cast<int>(portrait.classNames.size()), theme);
        painter.setPen(QPen(theme.card, 1.5 * typeUnit()));
        painter.setBrush(color);
        painter.drawRoundedRect(label.box, label.box.height() / 2, label.box.height() / 2);
        painter.setPen(inkOn(color, theme));
        painter.drawText(label.box, Qt::AlignCenter, label.name);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace

void paintLatentPlane(QPainter& painter, const QRectF& rect, const LatentPlanePortrait& portrait, const Theme& theme)
{
    if (rect.isEmpty())
        return;
    const PaintingScope scope(painter, rect);
    const PlotFrame frame(rect,
                          dataAxis(portrait.x, QCoreApplication::translate("Portraits", "First latent dimension")),
                          dataAxis(portrait.y, QCoreApplication::translate("Portraits", "Second latent dimension")));
    frame.paint(painter, theme);
    painter.save();
    painter.setClipRect(frame.plot(), Qt::IntersectClip);
    paintTiles(painter, frame.plot(), portrait, theme);
    paintPoints(painter, portrait, frame, theme);
    paintLabels(painter, rect, portrait, frame, theme);
    painter.restore();
    // What there is to see stands once, beside the axis's name.
    const QFontMetricsF metrics(captionFont());
    const QString words = QCoreApplication::translate("Portraits", "dots: real images; behind: what it draws there");
    const double left = frame.plot().right() - metrics.horizontalAdvance(words);
    if (frame.plot() == rect || metrics.horizontalAdvance(words) > 0.66 * frame.plot().width())
        return;
    painter.setFont(captionFont());
    painter.setPen(theme.mutedText);
    painter.drawText(QPointF(left, rect.top() + metrics.ascent()), words);
}

} // namespace outcross
