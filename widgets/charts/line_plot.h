#pragma once

#include <QColor>
#include <QList>
#include <QPainter>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <vector>

namespace outcross
{

/// How one line is drawn.
struct LineStyle {
    QColor color;
    double width = 2;
    QList<qreal> dashes; ///< In widths; empty is solid.
    bool operator==(const LineStyle&) const = default;
};

/// Lines over a rectangle, from (0, 0) at its lower left corner to (xHigh, yHigh) at its upper right: all that the
/// program asks of Qt Charts, which stays behind this class. There is no view: the scene is only ever painted from, so
/// nothing in it handles a mouse. GUI thread.
class LinePlot
{
public:
    explicit LinePlot(int lines);
    ~LinePlot();
    LinePlot(const LinePlot&) = delete;
    LinePlot& operator=(const LinePlot&) = delete;

    void setPoints(int line, const QList<QPointF>& points);
    void setStyle(int line, const LineStyle& style);
    void setRange(double xHigh, double yHigh);

    /// Paints into `area` of the painter. Lines on the edge keep their full width.
    void paint(QPainter& painter, const QRectF& area);

private:
    class Scene;
    std::unique_ptr<Scene> m_scene;
};

} // namespace outcross
