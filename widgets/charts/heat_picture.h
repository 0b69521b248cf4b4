#pragma once

#include "widgets/controls/value_text.h"
#include "widgets/style/theme.h"

#include <QPainter>
#include <QPoint>
#include <QRectF>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace outcross
{

/// What runs along one side of a heat map: `count` values from `low` to `high`, both included, evenly spaced (or their
/// logarithms; then low > 0).
struct HeatAxis {
    QString title;
    double low = 0;
    double high = 1;
    int count = 1;
    bool logarithmic = false;
    ValueUnit unit = ValueUnit::Rate;
};

/// One pair of values. NaN of a cell that is known: the number is not defined there.
struct HeatCell {
    enum class State { Waiting, Known, Impossible };
    State state = State::Waiting;
    double value = std::numeric_limits<double>::quiet_NaN();
};

/// A curve over the map, in the units of its axes; what leaves the map is not drawn.
struct HeatLine {
    std::vector<QPointF> points;
    QString label;
};

/// A heat map as it is drawn, on screen and in files. A plain value.
struct HeatPicture {
    HeatAxis x;
    HeatAxis y;
    std::vector<HeatCell> cells; ///< x.count · y.count, row by row, the lowest values of both axes first.
    QString measure;             ///< Title of the scale of colours.
    double low = 0;              ///< The scale's ends.
    double high = 1;
    bool isShare = true; ///< Written in per cent.
    std::optional<HeatLine> boundary = {};
};

/// Where its parts lie in a rectangle: the cells, and the scale of colours at their right.
struct HeatLayout {
    QRectF cells;
    QRectF scale;
};
[[nodiscard]] HeatLayout heatLayout(const QRectF& rect, const HeatPicture& picture);

/// Column and row (row 0 is at the bottom) of the cell at a point; nothing beside the cells.
[[nodiscard]] std::optional<QPoint> heatCellAt(const QRectF& rect, const HeatPicture& picture, const QPointF& at);
/// The other way round.
[[nodiscard]] QRectF heatCellRect(const QRectF& rect, const HeatPicture& picture, QPoint cell);

/// What a cell looks like while it waits: the finest of the coarser cells at its lower left that is known (a map that
/// fills in coarse to fine has squares of 2, 4, 8 … cells in the meantime). Null: none is.
[[nodiscard]] const HeatCell* standIn(const HeatPicture& picture, QPoint cell);

/// Axes with ticks, cells, the boundary, the scale with its numbers. Cells that cannot be are hatched.
void paintHeat(QPainter& painter, const QRectF& rect, const HeatPicture& picture, const Theme& theme);

} // namespace outcross
