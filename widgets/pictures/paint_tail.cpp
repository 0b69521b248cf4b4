#include "widgets/pictures/paint_tail.h"

#include "widgets/paint/device_layer.h"
#include "widgets/paint/painting_scope.h"
#include "widgets/paint/picture_text.h"
#include "widgets/paint/plot_frame.h"
#include "widgets/paint/translucent.h"
#include "widgets/pictures/tail_ranks.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

/// The night in which the windows are lit is dark in both themes, so that going out always looks like going out.
const Theme& night()
{
    static const Theme theme = darkTheme();
    return theme;
}

/// How bright a frequency is: logarithmic, from the rarest of generation 0 (dim, yet lit) to the commonest.
class Brightness
{
public:
    explicit Brightness(const std::vector<double>& startFrequencies)
    {
        for (const double frequency : startFrequencies)
            if (std::isfinite(frequency) && frequency > 0) {
                m_low = std::min(m_low, frequency);
                m_high = std::max(m_high, frequency);
            }
    }

    [[nodiscard]] double of(double frequency) const
    {
        constexpr double kDimmest = 0.3;
        if (!(frequency > 0))
            return 0;
        if (!(m_high > m_low * (1 + 1e-9)))
            return 1;
        const double share = std::log(frequency / m_low) / std::log(m_high / m_low);
        return std::clamp(kDimmest + (1 - kDimmest) * share, 0.12, 1.0);
    }

private:
    double m_low = 1;
    double m_high = 0;
};

void paintWindows(QPainter& painter, const QRectF& strip, const TailPortrait& portrait, const TailRanks& ranks,
                  const QColor& card)
{
    DeviceLayer layer(painter, strip);
    if (!layer.valid())
        return;
    QImage& image = layer.image();
    const Brightness brightness(portrait.startFrequencies);
    const QColor dark = night().window;
    const int columns = image.width();
    std::vector<QRgb> line(static_cast<std::size_t>(columns), dark.rgb());
    for (std::size_t group = 0; group < ranks.groups(); ++group) {
        const double left = ranks.place(ranks.firstRank(group)) * columns;
        const double right = ranks.place(ranks.firstRank(group + 1)) * columns;
        const double frequency = group < portrait.frequencies.size() ? portrait.frequencies[group] : 0;
        const double alive = ranks.aliveBetween(left / columns, right / columns);
        const bool lit = alive > 0 && std::isfinite(frequency);
        // Half of a group that has gone out leaves half of its light.
        const QColor light = lit ? mixed(dark, heatColor(brightness.of(frequency), night()), alive) : dark;
        const int from = static_cast<int>(std::lround(left));
        const int to = std::min(columns, std::max(from + 1, static_cast<int>(std::lround(right))));
        // A window of one variant has a frame, lit or not, where it is wide enough.
        constexpr double kRoomForFrame = 6;
        const bool framed = ranks.isSingle(group) && right - left > kRoomForFrame * layer.scale();
        const int frame = framed ? static_cast<int>(std::lround(1.5 * layer.scale())) : 0;
        for (int column = from; column < to; ++column)
            line[static_cast<std::size_t>(column)] = column < to - frame ? light.rgb() : card.rgb();
    }
    for (int y = 0; y < image.height(); ++y)
        std::copy(line.begin(), line.end(), reinterpret_cast<QRgb*>(image.scanLine(y)));
    layer.drawOnto(painter);
}

/// The share that is alive along the ranks, as steps that hold some variants each.
void paintAlive(QPainter& painter, const PlotFrame& frame, const TailRanks& ranks, const Theme& theme)
{
    constexpr int kMostSteps = 40;
    constexpr double kFewest = 5;
    const int steps = static_cast<int>(std::clamp<double>(frame.plot().width() / (12 * typeUnit()), 1, kMostSteps));
    QPolygonF line;
    double from = 0;
    for (int step = 1; step <= steps; ++step) {
        const double to = static_cast<double>(step) / steps;
        if (step < steps && ranks.ranksBetween(from, to) < kFewest)
            continue;
        const double alive = ranks.aliveBetween(from, to);
        line << frame.map(from, alive) << frame.map(to, alive);
        from = to;
    }
    QPolygonF area = line;
    area << frame.map(1, 0) << frame.map(0, 0);
    QPainterPath path;
    path.addPolygon(area);
    painter.fillPath(path, translucent(theme.ai, 0.16));
    QPen pen(theme.ai, 2 * typeUnit());
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

PlotAxis rankAxis(const TailRanks& ranks)
{
    PlotAxis axis{QCoreApplication::translate("Portraits", "Rank at generation 0 (logarithmic)"), 0, 1, {}};
    const double most = ranks.variants();
    for (double power = 1; power <= most; power *= 10)
        for (const double factor : {1.0, 2.0, 5.0})
            if (factor * power <= most && (factor == 1 || most < 200))
                axis.ticks.push_back(
                    {(ranks.place(factor * power) + ranks.place(factor * power + 1)) / 2, countText(factor * power)});
    return axis;
}

/// "312 of 1 000 variants still alive" in letters that the back row reads.
double paintHeadline(QPainter& painter, const QRectF& rect, const TailPortrait& portrait, const Theme& theme)
{
    const QFont number = pictureNumbers(rect, 1.25, QFont::Bold);
    const QFont words = pictureWords(rect, 1);
    const QFontMetricsF digits(number);
    const QFontMetricsF letters(words);
    const QString count = countText(static_cast<double>(portrait.variantsAlive));
    const QString rest = QCoreApplication::translate("Portraits", "of %1 variants still alive; the dark ones are lost")
                             .arg(countText(static_cast<double>(portrait.variants)));
    const double space = letters.averageCharWidth();
    const double room = rect.width() - digits.horizontalAdvance(count) - space;
    if (rect.height() < 6 * digits.height() || room < 12 * letters.averageCharWidth())
        return 0;
    const double baseline = rect.top() + digits.ascent();
    painter.setFont(number);
    painter.setPen(theme.ai);
    painter.drawText(QPointF(rect.left(), baseline), count);
    painter.setFont(words);
    painter.setPen(theme.text);
    painter.drawText(QPointF(rect.left() + digits.horizontalAdvance(count) + space, baseline),
                     letters.elidedText(rest, Qt::ElideRight, room));
    return 1.25 * digits.height();
}

} // namespace

void paintTail(QPainter& painter, const QRectF& rect, const TailPortrait& portrait, const Theme& theme)
{
    if (rect.isEmpty())
        return;
    const PaintingScope scope(painter, rect);
    const TailRanks ranks(portrait);
    if (ranks.groups() == 0) {
        paintCalmWords(painter, rect, QCoreApplication::translate("Portraits", "No variants"), theme);
        return;
    }
    const double headline = paintHeadline(painter, rect, portrait, theme);
    // The strip takes the lower part of the share axis: one frame holds both, so ranks stand below each other.
    constexpr double kStrip = 1.15; // of the height of the curve above it
    PlotAxis alive{QCoreApplication::translate("Portraits", "Still alive"), -kStrip, 1, {}};
    for (const double share : {0.0, 0.5, 1.0})
        alive.ticks.push_back({share, percentText(share, 0)});
    const PlotFrame frame(rect.adjusted(0, headline, 0, 0), rankAxis(ranks), alive);
    const double gap = 8 * typeUnit();
    const QRectF strip(QPointF(frame.plot().left(), frame.mapY(0) + gap), frame.plot().bottomRight());
    frame.paint(painter, theme);
    painter.save();
    painter.setClipRect(frame.plot().adjusted(0, -2 * typeUnit(), 0, 0), Qt::IntersectClip);
    const bool both = strip.height() > gap && frame.plot() != rect;
    paintWindows(painter, both ? strip : frame.plot(), portrait, ranks, theme.card);
    if (both)
        paintAlive(painter, frame, ranks, theme);
    painter.restore();
}

} // namespace outcross
