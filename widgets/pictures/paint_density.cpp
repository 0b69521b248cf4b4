#include "widgets/pictures/paint_density.h"

#include "widgets/paint/painting_scope.h"
#include "widgets/paint/plot_frame.h"
#include "widgets/paint/translucent.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace outcross
{

namespace
{

constexpr double kRoomAboveRealPeak = 2.5;
constexpr double kRugShare = 0.05; ///< Of the plot's height, below the curves.

double normalPeak(double deviation)
{
    return deviation > 0 ? 1 / (deviation * std::sqrt(2 * std::numbers::pi)) : 0;
}

double normalDensity(double at, double mean, double deviation)
{
    const double z = (at - mean) / deviation;
    return normalPeak(deviation) * std::exp(-z * z / 2);
}

/// The highest density of the real data, from its bins and its normal curve; 1 when neither says anything.
double realPeak(const DensityPortrait& portrait)
{
    double peak = std::isfinite(portrait.realDeviation) ? normalPeak(portrait.realDeviation) : 0;
    for (const double density : portrait.realDensity)
        if (std::isfinite(density))
            peak = std::max(peak, density);
    return peak > 0 ? peak : 1;
}

/// A normal curve as a polyline, close together where it bends, whatever its width. Points above the plot are pulled
/// down to just over its top: a stroke that is a million pixels high takes long to clip.
QPolygonF normalCurve(double mean, double deviation, double low, double high, const PlotFrame& frame)
{
    if (!std::isfinite(mean) || !std::isfinite(deviation) || deviation <= 0)
        return {};
    constexpr double kReach = 4.5;
    constexpr int kSteps = 120;
    std::vector<double> places{low, high};
    for (int step = 0; step <= kSteps; ++step) {
        const double at = mean + deviation * kReach * (2.0 * step / kSteps - 1);
        if (at > low && at < high)
            places.push_back(at);
    }
    std::sort(places.begin(), places.end());
    QPolygonF curve;
    for (const double at : places) {
        const double y = frame.mapY(normalDensity(at, mean, deviation));
        curve << QPointF(frame.mapX(at), std::max(y, frame.plot().top() - 10));
    }
    return curve;
}

void paintHistogram(QPainter& painter, const DensityPortrait& portrait, const PlotFrame& frame, const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(translucent(theme.mutedText, 0.22));
    const std::size_t bins =
        portrait.binEdges.empty() ? 0 : std::min(portrait.realDensity.size(), portrait.binEdges.size() - 1);
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const QPointF top = frame.map(portrait.binEdges[bin], portrait.realDensity[bin]);
        const double right = frame.mapX(portrait.binEdges[bin + 1]);
        if (!std::isfinite(top.x() + top.y() + right) || right <= top.x())
            continue;
        const double gap = std::min(1.0, (right - top.x()) / 4);
        painter.drawRect(QRectF(top, QPointF(right - gap, frame.mapY(0))));
    }
}

void paintRug(QPainter& painter, const DensityPortrait& portrait, const PlotFrame& frame, const Theme& theme)
{
    const double bottom = frame.plot().bottom();
    const double height = frame.plot().height() * kRugShare * 0.8;
    QList<QLineF> lines;
    lines.reserve(static_cast<qsizetype>(portrait.items.size()));
    for (const double item : portrait.items) {
        const double x = frame.mapX(item);
        if (x >= frame.plot().left() && x <= frame.plot().right())
            lines << QLineF(x, bottom - height, x, bottom);
    }
    painter.setPen(QPen(translucent(theme.ai, portrait.items.size() > 300 ? 0.25 : 0.5), 1));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLines(lines);
    painter.setRenderHint(QPainter::Antialiasing);
}

/// Words beside an upright shape that reaches `halfWidth` to both sides of x: right of it, else left, else not at all.
void paintCaption(QPainter& painter, const QString& words, double x, double halfWidth, const PlotFrame& frame,
                  const Theme& theme)
{
    const QFontMetricsF metrics(captionFont());
    const double gap = 6 * typeUnit();
    const double width = metrics.horizontalAdvance(words);
    double left = x + halfWidth + gap;
    if (left + width > frame.plot().right())
        left = x - halfWidth - gap - width;
    if (left < frame.plot().left())
        return;
    painter.setFont(captionFont());
    painter.setPen(theme.ai);
    painter.drawText(QPointF(left, frame.plot().top() + metrics.ascent() + 2), words);
}

void paintModel(QPainter& painter, const DensityPortrait& portrait, double low, double high, const PlotFrame& frame,
                const Theme& theme)
{
    const double x = frame.mapX(portrait.mean);
    if (!std::isfinite(x) || !std::isfinite(portrait.deviation))
        return;
    QPen pen(theme.ai, 2.25 * typeUnit());
    pen.setJoinStyle(Qt::RoundJoin);
    const double onePixel = (high - low) / std::max(frame.plot().width(), 1.0);
    if (portrait.deviation < onePixel / 4) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, frame.mapY(0)), QPointF(x, frame.plot().top()));
        paintCaption(painter,
                     portrait.deviation > 0 ? QCoreApplication::translate("Portraits", "almost a single value")
                                            : QCoreApplication::translate("Portraits", "a single value"),
                     x, 0, frame, theme);
        return;
    }
    const QPolygonF curve = normalCurve(portrait.mean, portrait.deviation, low, high, frame);
    QPainterPath area;
    area.addPolygon(curve);
    area.lineTo(curve.last().x(), frame.mapY(0));
    area.lineTo(curve.first().x(), frame.mapY(0));
    area.closeSubpath();
    painter.fillPath(area, translucent(theme.ai, 0.14));
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(curve);
    const double times = normalPeak(portrait.deviation) / realPeak(portrait);
    if (times <= kRoomAboveRealPeak)
        return;
    // Where the curve leaves the top of the plot.
    const double halfWidth = portrait.deviation * std::sqrt(2 * std::log(times / kRoomAboveRealPeak)) / onePixel;
    //: Beside a curve that is higher than the picture; %1 is a number like 12.
    const QString words = QCoreApplication::translate("Portraits", "peak %1 × the real one").arg(countText(times));
    paintCaption(painter, words, x, halfWidth, frame, theme);
}

} // namespace

void paintDensity(QPainter& painter, const QRectF& rect, const DensityPortrait& portrait, const Theme& theme)
{
    if (rect.isEmpty())
        return;
    const PaintingScope scope(painter, rect);
    const PlotAxis x = dataAxis(portrait.x, QCoreApplication::translate("Portraits", "Value"));
    const double top = realPeak(portrait) * kRoomAboveRealPeak;
    const PlotAxis y{QCoreApplication::translate("Portraits", "Density"), -top * kRugShare, top, niceTicks(0, top, 5)};
    const double low = x.low;
    const double high = x.high;
    const PlotFrame frame(rect, x, y);
    frame.paint(painter, theme);

    painter.save();
    painter.setClipRect(frame.plot(), Qt::IntersectClip);
    paintHistogram(painter, portrait, frame, theme);
    paintRug(painter, portrait, frame, theme);
    QPen real(theme.expected, 1.5 * typeUnit());
    real.setDashPattern({4, 3});
    painter.setPen(real);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(normalCurve(portrait.realMean, portrait.realDeviation, low, high, frame));
    paintModel(painter, portrait, low, high, frame, theme);
    painter.restore();
}

} // namespace outcross
