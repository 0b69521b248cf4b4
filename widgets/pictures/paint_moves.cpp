#include "widgets/pictures/paint_moves.h"

#include "widgets/paint/painting_scope.h"
#include "widgets/paint/translucent.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

constexpr double kBend = 0.16; ///< Of the way, to the right of it.

double length(const QPointF& vector)
{
    return std::hypot(vector.x(), vector.y());
}

void paintArrow(QPainter& painter, const DemeDisc& from, const DemeDisc& to, double width, const QColor& colour)
{
    const QPointF way = to.centre - from.centre;
    const double distance = length(way);
    const double gap = std::clamp(0.12 * to.radius, 1.0, 5.0);
    if (distance < from.radius + to.radius + 2 * gap + 2)
        return;
    // y runs down: (−y, x) is to the right of the way.
    const QPointF bend = from.centre + way / 2 + kBend * QPointF(-way.y(), way.x());
    const auto towards = [&](const QPointF& at) {
        const QPointF vector = bend - at;
        return vector / std::max(length(vector), 1e-9);
    };
    const QPointF start = from.centre + (from.radius + gap) * towards(from.centre);
    const QPointF tip = to.centre + (to.radius + gap) * towards(to.centre);
    const double space = distance - from.radius - to.radius - 2 * gap;
    const double head = std::min(std::clamp(1.1 * width + 4, 4.0, 22.0), 0.6 * space);
    const QPointF back = towards(to.centre);
    const QPointF neck = tip + 0.85 * head * back;
    QPainterPath shaft(start);
    shaft.quadTo(bend, neck);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, std::min(width, 0.8 * head), Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(shaft);
    const QPointF across = 0.55 * head * QPointF(-back.y(), back.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({tip, tip + head * back + across, tip + head * back - across}));
}

} // namespace

std::int64_t paintMoves(QPainter& painter, const std::vector<DemeMove>& moves, const std::vector<DemeDisc>& discs,
                        const Theme& theme)
{
    const auto exists = [&](int deme) { return deme >= 0 && static_cast<std::size_t>(deme) < discs.size(); };
    std::int64_t most = 0;
    double largest = 0;
    for (const DemeMove& move : moves)
        if (exists(move.from) && exists(move.to) && move.from != move.to)
            most = std::max(most, move.gametes);
    for (const DemeDisc& disc : discs)
        largest = std::max(largest, disc.radius);
    if (most <= 0)
        return 0;
    const double widest = std::clamp(0.26 * largest, 1.2 * typeUnit(), 16.0 * typeUnit());
    // Many arrows are fainter, so that the discs stay in front.
    const double strength = moves.size() > 60 ? 0.35 : 0.6;
    const QColor colour = mixed(theme.card, theme.expected, strength);
    // The largest moves come first. A line of one pixel is drawn in a twentieth of the time of a wider one.
    constexpr std::size_t kMostWide = 30;
    std::size_t drawn = 0;
    for (const DemeMove& move : moves) {
        if (!exists(move.from) || !exists(move.to) || move.from == move.to || move.gametes <= 0)
            continue;
        const double width = widest * static_cast<double>(move.gametes) / static_cast<double>(most);
        const bool wide = drawn++ < kMostWide && width > 1.3;
        paintArrow(painter, discs[static_cast<std::size_t>(move.from)], discs[static_cast<std::size_t>(move.to)],
                   wide ? width : 1.0, colour);
    }
    return most;
}

} // namespace outcross
