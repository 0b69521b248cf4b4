#include "widgets/paint/plot_frame.h"

#include "widgets/paint/column_title.h"
#include "widgets/paint/painting_scope.h"
#include "widgets/style/fonts.h"
#include "widgets/style/number_format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

constexpr double kTickLength = 4;
constexpr double kGap = 4;

QFont tickFont()
{
    return numberFont(0.85);
}

} // namespace

std::vector<AxisTick> niceTicks(double low, double high, int mostTicks)
{
    std::vector<AxisTick> ticks;
    const double span = high - low;
    if (!std::isfinite(span) || span <= 0 || mostTicks < 1)
        return ticks;
    double step = std::pow(10, std::floor(std::log10(span / mostTicks)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (span / (step * factor) <= mostTicks) {
            step *= factor;
            break;
        }
    const int decimals = std::clamp(static_cast<int>(-std::floor(std::log10(step) + 1e-9)), 0, 9);
    for (double index = std::ceil(low / step - 1e-9); index * step <= high + step * 1e-9; ++index)
        ticks.push_back({index * step, countText(index == 0 ? 0 : index * step, decimals)});
    return ticks;
}

PlotAxis dataAxis(const PortraitAxis& axis, const QString& fallbackTitle)
{
    PlotAxis result{columnTitle(axis.name, fallbackTitle), axis.low, axis.high, {}};
    if (!std::isfinite(result.low))
        result.low = 0;
    if (!std::isfinite(result.high) || result.high <= result.low)
        result.high = result.low + 1;
    result.ticks = niceTicks(result.low, result.high, 5);
    return result;
}

PlotFrame::PlotFrame(const QRectF& rect, PlotAxis x, PlotAxis y) : m_rect(rect), m_x(std::move(x)), m_y(std::move(y))
{
    const QFontMetricsF numbers(tickFont());
    const QFontMetricsF words(captionFont());
    double widest = 0;
    for (const AxisTick& tick : m_y.ticks)
        widest = std::max(widest, numbers.horizontalAdvance(tick.text));
    double lastHalf = 0;
    if (!m_x.ticks.empty())
        lastHalf = numbers.horizontalAdvance(m_x.ticks.back().text) / 2;
    const double left = widest + kTickLength + kGap;
    const double bottom = kTickLength + numbers.height() + (m_x.title.isEmpty() ? 0 : words.height());
    const double top = (m_y.title.isEmpty() ? 0 : words.height()) + numbers.height() / 2 + 1;
    m_plot = rect.adjusted(left, top, -std::max(kGap, lastHalf), -bottom);
    m_worded = m_plot.width() > 40 && m_plot.height() > 30;
    if (!m_worded)
        m_plot = rect;
}

double PlotFrame::mapX(double value) const
{
    return m_plot.left() + (value - m_x.low) / (m_x.high - m_x.low) * m_plot.width();
}

double PlotFrame::mapY(double value) const
{
    return m_plot.bottom() - (value - m_y.low) / (m_y.high - m_y.low) * m_plot.height();
}

void PlotFrame::paint(QPainter& painter, const Theme& theme) const
{
    if (!m_worded)
        return;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    paintHorizontal(painter, theme);
    paintVertical(painter, theme);
    painter.restore();
}

void PlotFrame::paintHorizontal(QPainter& painter, const Theme& theme) const
{
    const QFontMetricsF numbers(tickFont());
    painter.setPen(QPen(theme.grid, 1));
    const double base = std::round(m_plot.bottom()) + 0.5;
    painter.drawLine(QPointF(m_plot.left(), base), QPointF(m_plot.right(), base));
    double freeFrom = m_rect.left();
    for (const AxisTick& tick : m_x.ticks) {
        const double at = std::round(mapX(tick.value)) + 0.5;
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(at, base), QPointF(at, base + kTickLength));
        const double half = numbers.horizontalAdvance(tick.text) / 2;
        if (at - half < freeFrom)
            continue;
        freeFrom = at + half + kGap;
        painter.setFont(tickFont());
        painter.setPen(theme.mutedText);
        painter.drawText(QPointF(at - half, base + kTickLength + numbers.ascent()), tick.text);
    }
    painter.setFont(captionFont());
    painter.setPen(theme.mutedText);
    const QFontMetricsF words(captionFont());
    const QString title = words.elidedText(m_x.title, Qt::ElideRight, m_plot.width());
    painter.drawText(QPointF(m_plot.center().x() - words.horizontalAdvance(title) / 2,
                             base + kTickLength + numbers.height() + words.ascent() - 1),
                     title);
}

void PlotFrame::paintVertical(QPainter& painter, const Theme& theme) const
{
    const QFontMetricsF numbers(tickFont());
    const QFontMetricsF words(captionFont());
    for (const AxisTick& tick : m_y.ticks) {
        const double at = std::round(mapY(tick.value)) + 0.5;
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(m_plot.left() - kTickLength, at), QPointF(m_plot.left(), at));
        painter.setFont(tickFont());
        painter.setPen(theme.mutedText);
        const double width = numbers.horizontalAdvance(tick.text);
        painter.drawText(QPointF(m_plot.left() - kTickLength - kGap / 2 - width, at + numbers.capHeight() / 2),
                         tick.text);
    }
    const double axis = std::round(m_plot.left()) + 0.5;
    painter.setPen(QPen(theme.grid, 1));
    painter.drawLine(QPointF(axis, m_plot.top()), QPointF(axis, m_plot.bottom()));
    painter.setFont(captionFont());
    painter.setPen(theme.mutedText);
    painter.drawText(QPointF(m_rect.left(), m_rect.top() + words.ascent()),
                     words.elidedText(m_y.title, Qt::ElideRight, m_rect.width()));
}

} // namespace outcross
