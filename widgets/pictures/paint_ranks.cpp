#include "widgets/pictures/paint_bars.h"

#include "widgets/paint/device_layer.h"
#include "widgets/paint/painting_scope.h"
#include "widgets/paint/plot_frame.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

struct Ranked {
    double share = 0;
    std::size_t variant = 0;
};

/// The variants that occur, the most frequent first; equals in the order of their numbers.
std::vector<Ranked> ranked(const std::vector<double>& frequencies)
{
    std::vector<Ranked> result;
    for (std::size_t variant = 0; variant < frequencies.size(); ++variant)
        if (std::isfinite(frequencies[variant]) && frequencies[variant] > 0)
            result.push_back({std::min(frequencies[variant], 1.0), variant});
    std::sort(result.begin(), result.end(), [](const Ranked& a, const Ranked& b) {
        return a.share != b.share ? a.share > b.share : a.variant < b.variant;
    });
    return result;
}

/// Down to the power of ten below the rarest variant of generation 0: fixed for the whole run.
PlotAxis logShareAxis(const std::vector<Ranked>& start)
{
    constexpr double kDeepest = -8;
    const double rarest = start.empty() ? 1e-3 : start.back().share;
    const double low = std::clamp(std::floor(std::log10(rarest)), kDeepest, -1.0);
    PlotAxis axis{QCoreApplication::translate("Portraits", "Frequency (logarithmic)"), low, 0, {}};
    for (double power = low; power <= 0; ++power)
        axis.ticks.push_back({power, percentText(std::pow(10, power))});
    return axis;
}

PlotAxis logRankAxis(std::size_t count)
{
    PlotAxis axis{QCoreApplication::translate("Portraits", "Rank, most frequent first (logarithmic)"),
                  0,
                  std::log10(static_cast<double>(count) + 1),
                  {}};
    for (double power = 0; power <= axis.high; ++power)
        axis.ticks.push_back({power, countText(std::pow(10, power))});
    return axis;
}

} // namespace

void paintRanks(QPainter& painter, const QRectF& rect, const BarsPortrait& portrait, const Theme& theme)
{
    const std::size_t count = std::max(portrait.frequencies.size(), portrait.startFrequencies.size());
    if (rect.isEmpty() || count == 0)
        return;
    const PaintingScope scope(painter, rect);
    const std::vector<Ranked> now = ranked(portrait.frequencies);
    const std::vector<Ranked> start = ranked(portrait.startFrequencies);
    const PlotFrame frame(rect, logRankAxis(count), logShareAxis(start));

    DeviceLayer layer(painter, frame.plot());
    if (layer.valid()) {
        QImage& image = layer.image();
        const double perColumn = std::log10(static_cast<double>(count) + 1) / image.width();
        QPolygonF startLine;
        for (int column = 0; column < image.width(); ++column) {
            const double x = column * perColumn;
            const auto rank = static_cast<std::size_t>(std::pow(10, x)) - 1;
            if (rank < start.size())
                startLine << frame.map(x, std::log10(start[rank].share));
            if (rank >= now.size())
                continue;
            const double height = layer.toPixels(frame.map(x, std::log10(now[rank].share))).y();
            const int top = std::clamp(static_cast<int>(height), 0, image.height() - 1);
            const QRgb color = variantColor(static_cast<int>(now[rank].variant), static_cast<int>(count), theme).rgb();
            for (int y = top; y < image.height(); ++y)
                reinterpret_cast<QRgb*>(image.scanLine(y))[column] = color;
        }
        layer.drawOnto(painter);
        QPen pen(theme.mutedText, 1.5 * typeUnit());
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        painter.drawPolyline(startLine);
    }
    frame.paint(painter, theme);

    const QFontMetricsF metrics(captionFont());
    const QString alive = QCoreApplication::translate("Portraits", "%1 of %2 alive")
                              .arg(countText(static_cast<double>(now.size())), countText(static_cast<double>(count)));
    painter.setFont(captionFont());
    painter.setPen(theme.text);
    const double left = frame.plot().right() - metrics.horizontalAdvance(alive) - 4;
    if (left > frame.plot().left())
        painter.drawText(QPointF(left, frame.plot().top() + metrics.ascent() + 2), alive);
}

} // namespace outcross
