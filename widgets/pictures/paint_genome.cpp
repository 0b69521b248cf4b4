#include "widgets/pictures/paint_genome.h"

#include "widgets/paint/caption_row.h"
#include "widgets/paint/device_layer.h"
#include "widgets/paint/painting_scope.h"
#include "widgets/paint/picture_text.h"
#include "widgets/paint/translucent.h"
#include "widgets/pictures/genome_columns.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace outcross
{

namespace
{

/// From dim to lit. The square keeps what is alike by chance behind the runs; the scale below says how.
QColor glow(double share, const Theme& theme)
{
    return std::isfinite(share) ? mixed(theme.track, theme.population, share * share) : theme.card;
}

std::array<QRgb, 257> glowTable(const Theme& theme)
{
    std::array<QRgb, 257> table{};
    for (std::size_t step = 0; step < 256; ++step)
        table[step] = glow(static_cast<double>(step) / 255, theme).rgb();
    table[256] = theme.card.rgb();
    return table;
}

/// Where things lie: row numbers on the left, shares on the right, chromosomes' numbers and the axis title below.
struct Frame {
    QRectF strip;
    double rowHeight = 0;
    bool rowNumbers = false;
    bool rowShares = false;
    bool chromosomes = false;
};

Frame frameIn(const QRectF& area, int rows, const QFontMetricsF& words, const QFontMetricsF& numbers)
{
    Frame frame{area, area.height() / rows, false, false, false};
    constexpr double kWidest = 240;
    if (area.width() < kWidest || area.height() < 6 * words.height())
        return frame;
    frame.chromosomes = true;
    frame.strip.setBottom(area.bottom() - numbers.height() - 1.1 * words.height());
    frame.strip.setTop(area.top() + 1.25 * words.height());
    frame.strip.setLeft(area.left() + numbers.horizontalAdvance(QString::number(rows)) + 0.5 * words.height());
    frame.rowNumbers = true;
    // A few individuals are no reason for rows as thick as a hand.
    frame.rowHeight = std::min(frame.strip.height() / rows, 2.6 * words.height());
    frame.rowShares = frame.rowHeight >= numbers.height() * 0.95 && area.width() > 1.6 * kWidest;
    if (frame.rowShares)
        frame.strip.setRight(area.right() - numbers.horizontalAdvance(percentText(1, 0)) - 0.5 * words.height());
    frame.strip.setHeight(frame.rowHeight * rows);
    return frame;
}

std::vector<ChromosomeSpan> paintRows(QPainter& painter, const Frame& frame, const GenomePortrait& portrait,
                                      const Theme& theme)
{
    DeviceLayer layer(painter, frame.strip);
    if (!layer.valid())
        return {};
    QImage& image = layer.image();
    const double scale = layer.scale();
    const std::vector<ChromosomeSpan> spans =
        chromosomeSpans(portrait, image.width(), static_cast<int>(std::lround(4 * typeUnit() * scale)));
    const std::array<QRgb, 257> table = glowTable(theme);
    const double height = static_cast<double>(image.height()) / portrait.rows;
    constexpr double kRoomForGap = 4;
    const int gap = height >= kRoomForGap * scale ? std::max(1, static_cast<int>(std::lround(0.12 * height))) : 0;
    std::vector<QRgb> line(static_cast<std::size_t>(image.width()), 0);
    for (int row = 0; row < portrait.rows; ++row) {
        for (const ChromosomeSpan& span : spans)
            for (int pixel = 0; pixel < span.width; ++pixel) {
                const double perPixel = static_cast<double>(span.columns) / span.width;
                const double from = span.firstColumn + pixel * perPixel;
                const double share = meanHomozygous(portrait, row, from, from + perPixel);
                line[static_cast<std::size_t>(span.left + pixel)] =
                    table[std::isfinite(share) ? static_cast<std::size_t>(std::lround(share * 255)) : 256];
            }
        const int top = static_cast<int>(std::lround(row * height));
        const int bottom = std::max(top + 1, static_cast<int>(std::lround((row + 1) * height)) - gap);
        for (int y = top; y < std::min(bottom, image.height()); ++y)
            std::copy(line.begin(), line.end(), reinterpret_cast<QRgb*>(image.scanLine(y)));
    }
    layer.drawOnto(painter);
    std::vector<ChromosomeSpan> placed = spans;
    return placed;
}

void paintChromosomes(QPainter& painter, const QRectF& rect, const Frame& frame,
                      const std::vector<ChromosomeSpan>& spans, double scale, const Theme& theme)
{
    const QFont font = pictureNumbers(rect);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.mutedText);
    double freeFrom = frame.strip.left() - 1;
    for (std::size_t index = 0; index < spans.size(); ++index) {
        const QString text = QString::number(index + 1);
        const double width = metrics.horizontalAdvance(text);
        const double left = frame.strip.left() + (spans[index].left + spans[index].width / 2.0) / scale - width / 2;
        if (left < freeFrom || left + width > rect.right())
            continue;
        painter.drawText(QPointF(left, frame.strip.bottom() + metrics.height() - metrics.descent()), text);
        freeFrom = left + width + metrics.averageCharWidth();
    }
    const QFont words = pictureWords(rect);
    const QFontMetricsF letters(words);
    const QString title = QCoreApplication::translate("Portraits", "Chromosome");
    painter.setFont(words);
    painter.drawText(QPointF(frame.strip.center().x() - letters.horizontalAdvance(title) / 2,
                             frame.strip.bottom() + metrics.height() + letters.ascent()),
                     title);
}

void paintRowWords(QPainter& painter, const QRectF& rect, const Frame& frame, const GenomePortrait& portrait,
                   const Theme& theme)
{
    const QFont font = pictureNumbers(rect, 0.8);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.mutedText);
    const bool every = frame.rowHeight >= metrics.height() * 0.95;
    const double right = frame.strip.left() - 0.7 * metrics.averageCharWidth();
    for (int row = 0; row < portrait.rows; ++row) {
        if (!every && row != 0 && (row + 1) % 10 != 0)
            continue;
        const double baseline = frame.strip.top() + (row + 0.44) * frame.rowHeight + metrics.capHeight() / 2;
        const QString number = QString::number(row + 1);
        painter.setPen(theme.mutedText);
        painter.drawText(QPointF(right - metrics.horizontalAdvance(number), baseline), number);
        if (!frame.rowShares)
            continue;
        const QString share = percentText(meanHomozygous(portrait, row, 0, portrait.columns), 0);
        painter.setPen(theme.text);
        painter.drawText(QPointF(rect.right() - metrics.horizontalAdvance(share), baseline), share);
    }
}

void paintTitles(QPainter& painter, const QRectF& rect, const Frame& frame, const Theme& theme)
{
    const QFont font = pictureWords(rect);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.mutedText);
    const double baseline = rect.top() + metrics.ascent();
    const QString left = QCoreApplication::translate("Portraits", "Individual");
    painter.drawText(QPointF(rect.left(), baseline), left);
    if (!frame.rowShares)
        return;
    const QString right = QCoreApplication::translate("Portraits", "homozygous");
    const double start = rect.right() - metrics.horizontalAdvance(right);
    if (start > rect.left() + metrics.horizontalAdvance(left) + metrics.height())
        painter.drawText(QPointF(start, baseline), right);
}

} // namespace

void paintGenome(QPainter& painter, const QRectF& rect, const GenomePortrait& portrait, const Theme& theme)
{
    if (rect.isEmpty())
        return;
    const PaintingScope scope(painter, rect);
    if (portrait.rows <= 0 || portrait.columns <= 0) {
        paintCalmWords(painter, rect, QCoreApplication::translate("Portraits", "Nobody is left"), theme);
        return;
    }
    CaptionRow caption(painter, rect, theme);
    const Frame frame =
        frameIn(caption.area(), portrait.rows, QFontMetricsF(pictureWords(rect)), QFontMetricsF(pictureNumbers(rect)));
    const std::vector<ChromosomeSpan> spans = paintRows(painter, frame, portrait, theme);
    if (frame.chromosomes) {
        paintChromosomes(painter, rect, frame, spans, deviceScale(painter), theme);
        paintRowWords(painter, rect, frame, portrait, theme);
        paintTitles(painter, rect, frame, theme);
    }
    if (!frame.chromosomes)
        caption.words(QCoreApplication::translate("Portraits", "Chromosome"));
    caption.scale({QCoreApplication::translate("Portraits", "Homozygous"), percentText(0, 0), percentText(1, 0),
                   [&theme](double share) { return glow(share, theme); }});
    const QString individuals = QCoreApplication::translate("Portraits", "%n individual(s)", nullptr, portrait.rows);
    const QString loci = QCoreApplication::translate("Portraits", "%n locus/loci", nullptr, portrait.loci);
    caption.words(QStringLiteral("%1, %2").arg(individuals, loci));
}

} // namespace outcross
