#include "widgets/pictures/paint_bars.h"

#include "widgets/paint/painting_scope.h"
#include "widgets/paint/plot_frame.h"
#include "widgets/paint/translucent.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace outcross
{

namespace
{

/// A frequency as it can be drawn: what is not finite or below zero is nothing.
double share(const std::vector<double>& frequencies, std::size_t index)
{
    const double value = index < frequencies.size() ? frequencies[index] : 0;
    return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0;
}

PlotAxis shareAxis(const BarsPortrait& portrait, std::size_t count)
{
    double highest = 0;
    for (std::size_t index = 0; index < count; ++index)
        highest = std::max({highest, share(portrait.frequencies, index), share(portrait.startFrequencies, index)});
    constexpr std::array kTops{0.1, 0.25, 0.5, 1.0};
    const auto top =
        std::find_if(kTops.begin(), kTops.end() - 1, [&](double candidate) { return highest <= candidate; });
    PlotAxis axis{QCoreApplication::translate("Portraits", "Frequency"), 0, *top, {}};
    for (const AxisTick& tick : niceTicks(0, *top, 5))
        axis.ticks.push_back({tick.value, percentText(tick.value)});
    return axis;
}

PlotAxis variantAxis(std::size_t count, const PortraitLabels& labels)
{
    PlotAxis axis{labels.variantTitle.isEmpty() ? QCoreApplication::translate("Portraits", "Variant")
                                                : labels.variantTitle,
                  -0.5,
                  static_cast<double>(count) - 0.5,
                  {}};
    const std::size_t step = labels.variantNames.isEmpty() && count > 20 ? (count > 50 ? 10 : 5) : 1;
    for (std::size_t index = 0; index < count; ++index)
        if (step == 1 || (index + 1) % step == 0 || index == 0)
            axis.ticks.push_back({static_cast<double>(index), labels.variantNames.isEmpty()
                                                                  ? QString::number(index + 1)
                                                                  : labels.variantName(static_cast<int>(index), {})});
    return axis;
}

void paintCross(QPainter& painter, const QPointF& centre, double radius, const Theme& theme)
{
    painter.setPen(QPen(theme.mutedText, 1.5 * typeUnit(), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre + QPointF(-radius, -radius), centre + QPointF(radius, radius));
    painter.drawLine(centre + QPointF(-radius, radius), centre + QPointF(radius, -radius));
}

} // namespace

void paintBars(QPainter& painter, const QRectF& rect, const BarsPortrait& portrait, const Theme& theme,
               const PortraitLabels& labels)
{
    const std::size_t count = std::max(portrait.frequencies.size(), portrait.startFrequencies.size());
    if (rect.isEmpty() || count == 0)
        return;
    if (count > kMostBars) {
        paintRanks(painter, rect, portrait, theme);
        return;
    }
    const PaintingScope scope(painter, rect);
    const PlotFrame frame(rect, variantAxis(count, labels), shareAxis(portrait, count));
    frame.paint(painter, theme);
    const double slot = frame.plot().width() / static_cast<double>(count);
    const double gap = std::min(slot * 0.2, 6.0);
    const double base = frame.mapY(0);
    for (std::size_t index = 0; index < count; ++index) {
        const double left = frame.mapX(static_cast<double>(index) - 0.5) + gap / 2;
        const double now = share(portrait.frequencies, index);
        const double start = share(portrait.startFrequencies, index);
        const auto bar = [&](double height) {
            return QRectF(QPointF(left, frame.mapY(height)), QPointF(left + slot - gap, base));
        };
        painter.setPen(Qt::NoPen);
        painter.setBrush(variantColor(static_cast<int>(index), static_cast<int>(count), theme));
        if (now > 0)
            painter.drawRect(bar(now));
        painter.setBrush(Qt::NoBrush);
        if (start > 0) {
            painter.setPen(QPen(translucent(theme.mutedText, 0.75), 1));
            painter.drawRect(bar(start).adjusted(0.5, 0.5, -0.5, 0));
        }
        if (now <= 0 && start > 0) {
            const double radius = std::min((slot - gap) * 0.3, 4 * typeUnit());
            const double clear = std::max(bar(start).height() / 2, radius + 3);
            paintCross(painter, QPointF(left + (slot - gap) / 2, base - clear), radius, theme);
        }
    }
}

} // namespace outcross
