#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/style/theme.h"

#include <QPainter>
#include <QString>

#include <vector>

namespace outcross
{

struct AxisTick {
    double value = 0;
    QString text;
};

/// One axis as it is drawn: a range that does not move, a few labelled ticks, a title with its unit.
struct PlotAxis {
    QString title;
    double low = 0;
    double high = 1;
    std::vector<AxisTick> ticks;
};

/// At most `mostTicks` round values inside [low, high], written with as many decimals as their step needs.
[[nodiscard]] std::vector<AxisTick> niceTicks(double low, double high, int mostTicks);

/// The axis of a data column. A range that is empty or not finite becomes one of width 1.
[[nodiscard]] PlotAxis dataAxis(const PortraitAxis& axis, const QString& fallbackTitle);

/// The frame of a picture with axes: where its plot lies inside `rect`, and how data maps to it. The title of the
/// vertical axis stands level above it. Without room for words the plot takes the whole rectangle. Plain value, lives
/// inside one paint call.
class PlotFrame
{
public:
    PlotFrame(const QRectF& rect, PlotAxis x, PlotAxis y);

    [[nodiscard]] const QRectF& plot() const { return m_plot; }
    [[nodiscard]] double mapX(double value) const;
    [[nodiscard]] double mapY(double value) const;
    [[nodiscard]] QPointF map(double x, double y) const { return {mapX(x), mapY(y)}; }

    void paint(QPainter& painter, const Theme& theme) const;

private:
    void paintHorizontal(QPainter& painter, const Theme& theme) const;
    void paintVertical(QPainter& painter, const Theme& theme) const;

    QRectF m_rect;
    QRectF m_plot;
    PlotAxis m_x;
    PlotAxis m_y;
    bool m_worded = false;
};

} // namespace outcross
