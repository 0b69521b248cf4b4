#include "widgets/charts/column_line.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace outcross
{

namespace
{

/// What a line covers of one column of pixels, downwards.
struct Reach {
    double top = std::numeric_limits<double>::infinity();
    double bottom = -std::numeric_limits<double>::infinity();

    void include(double y)
    {
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    }
    [[nodiscard]] bool any() const { return top <= bottom; }
};

/// The columns of an area, from the left.
struct Columns {
    std::vector<Reach> passed; ///< By the middle of the pen, where many pieces lie in a column.
    std::vector<Reach> inked;  ///< By the pen, where one piece crosses several columns.
    double radius = 1;         ///< Of the pen.

    void include(const QPointF& from, const QPointF& to)
    {
        const auto last = static_cast<double>(passed.size());
        if (to.x() < 0 || from.x() >= last)
            return;
        const double left = std::max(from.x(), 0.0);
        const double right = std::min(to.x(), std::nextafter(last, 0.0));
        const double run = to.x() - from.x();
        const double slope = run > 0 ? (to.y() - from.y()) / run : 0;
        const double half = radius * std::sqrt(1 + slope * slope);
        const auto at = [&](double x) { return from.y() + slope * (x - from.x()); };
        for (double column = std::floor(left); column <= right; ++column) {
            const auto index = static_cast<std::size_t>(column);
            const double enters = std::max(column, from.x());
            const double leaves = std::min(column + 1, to.x());
            if (run >= 1) {
                inked[index].include(at((enters + leaves) / 2) - half);
                inked[index].include(at((enters + leaves) / 2) + half);
            } else {
                passed[index].include(at(enters));
                passed[index].include(at(leaves));
            }
        }
    }

    void include(const QPointF& point)
    {
        if (point.x() >= 0 && point.x() < static_cast<double>(passed.size()))
            passed[static_cast<std::size_t>(point.x())].include(point.y());
    }
};

/// Everything that a round pen covers.
std::vector<Reach> covered(const Columns& columns)
{
    std::vector<Reach> result = columns.inked;
    const double radius = columns.radius;
    const auto steps = static_cast<std::ptrdiff_t>(std::ceil(radius));
    const auto size = static_cast<std::ptrdiff_t>(result.size());
    for (std::ptrdiff_t step = -steps; step <= steps; ++step) {
        const double square = radius * radius - static_cast<double>(step * step);
        if (square < 0)
            continue;
        const double half = std::sqrt(square);
        for (std::ptrdiff_t at = std::max<std::ptrdiff_t>(0, -step); at < std::min(size, size - step); ++at) {
            const Reach& passed = columns.passed[static_cast<std::size_t>(at + step)];
            Reach& reach = result[static_cast<std::size_t>(at)];
            reach.top = std::min(reach.top, passed.top - half);
            reach.bottom = std::max(reach.bottom, passed.bottom + half);
        }
    }
    return result;
}

} // namespace

void paintColumnLine(QPainter& painter, const QRectF& area, const QList<QPointF>& points, const QColor& color,
                     double width)
{
    if (points.isEmpty())
        return;
    const QTransform toDevice = painter.deviceTransform();
    const double radius = std::abs(toDevice.m22()) * width / 2;
    const QRectF around = toDevice.mapRect(area);
    const double first = std::floor(around.left() - radius);
    constexpr double kMostColumns = 100'000; // more than any picture has
    const double count = std::clamp(std::ceil(around.right() + radius) - first, 1.0, kMostColumns);

    const std::vector<Reach> none(static_cast<std::size_t>(count));
    Columns columns{none, none, radius};
    QPointF from = toDevice.map(points.first()) - QPointF(first, 0);
    columns.include(from);
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF to = toDevice.map(points[i]) - QPointF(first, 0);
        columns.include(from, to);
        columns.include(to);
        from = to;
    }

    const std::vector<Reach> strokes = covered(columns);
    const QTransform back = toDevice.inverted();
    QList<QRectF> strips;
    strips.reserve(static_cast<qsizetype>(strokes.size()));
    for (std::size_t column = 0; column < strokes.size(); ++column)
        if (const Reach& reach = strokes[column]; reach.any())
            strips.append(back.mapRect(QRectF(QPointF(first + static_cast<double>(column), reach.top),
                                              QPointF(first + static_cast<double>(column) + 1, reach.bottom))));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRects(strips);
    painter.restore();
}

} // namespace outcross
