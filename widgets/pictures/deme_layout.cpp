#include "widgets/pictures/deme_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace outcross
{

namespace
{

constexpr double kMostStretched = 1.7;
constexpr double kEmptyRadius = 0.55; ///< Over the largest disc.
constexpr double kSmallestRadius = 1.5;

QRectF mapArea(const QRectF& area)
{
    QRectF map = area;
    map.setWidth(std::min(map.width(), map.height() * kMostStretched));
    map.setHeight(std::min(map.height(), map.width() * kMostStretched));
    map.moveCenter(area.center());
    return map;
}

double coordinate(double value)
{
    return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0.5;
}

/// Distance to the nearest other place, at the lower quarter of all demes: a few that lie together may overlap. Words
/// lie above and below a disc, so `room` is taken off the way up and down.
double typicalDistance(const std::vector<DemeDisc>& discs, double room)
{
    std::vector<double> nearest;
    nearest.reserve(discs.size());
    for (const DemeDisc& disc : discs) {
        double least = std::numeric_limits<double>::max();
        for (const DemeDisc& other : discs) {
            const QPointF apart = disc.centre - other.centre;
            const double down = std::max(std::abs(apart.y()) - room, 0.0);
            const double square = apart.x() * apart.x() + down * down;
            if (square < least && &disc != &other)
                least = square;
        }
        nearest.push_back(std::sqrt(least));
    }
    const auto quarter = nearest.begin() + static_cast<std::ptrdiff_t>(nearest.size() / 4);
    std::nth_element(nearest.begin(), quarter, nearest.end());
    return *quarter;
}

} // namespace

std::vector<DemeDisc> demeDiscs(const std::vector<DemePicture>& demes, const QRectF& area, double room)
{
    std::vector<DemeDisc> discs(demes.size());
    if (demes.empty())
        return discs;
    const auto place = [&](const QRectF& map) {
        for (std::size_t deme = 0; deme < demes.size(); ++deme)
            discs[deme].centre = QPointF(map.left() + coordinate(demes[deme].place.x) * map.width(),
                                         map.bottom() - coordinate(demes[deme].place.y) * map.height());
    };
    QRectF map = mapArea(area);
    place(map);
    const double shorter = std::min(area.width(), area.height());
    // Scattered places may lie close by chance; then discs overlap rather than vanish.
    const double least =
        std::min(0.2 * shorter, 0.19 * std::sqrt(area.width() * area.height() / static_cast<double>(demes.size())));
    const auto radius = [&] {
        return demes.size() == 1
                   ? 0.3 * shorter
                   : std::clamp(0.42 * typicalDistance(discs, room), least, std::max(least, 0.2 * shorter));
    };
    double largest = radius();
    // Once more with room for the discs themselves at the edges, and for words above and below.
    const double side = std::min(largest + 2, 0.45 * area.width());
    const double edge = std::min(largest + 1.2 * room, 0.45 * area.height());
    map = mapArea(area.adjusted(side, edge, -side, -edge));
    place(map);
    largest = std::min(radius(), largest);

    std::int64_t most = 1;
    for (const DemePicture& deme : demes)
        most = std::max(most, deme.individuals);
    for (std::size_t deme = 0; deme < demes.size(); ++deme) {
        DemeDisc& disc = discs[deme];
        disc.empty = demes[deme].individuals <= 0;
        const double share =
            static_cast<double>(std::max(demes[deme].individuals, std::int64_t{0})) / static_cast<double>(most);
        disc.radius = std::max(disc.empty ? kEmptyRadius * largest : largest * std::sqrt(share), kSmallestRadius);
    }
    return discs;
}

bool FreePlaces::isFree(const QRectF& box) const
{
    return m_area.contains(box) &&
           std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF& taken) { return taken.intersects(box); });
}

QRectF FreePlaces::beside(const DemeDisc& disc, const QSizeF& size, double gap) const
{
    const double away = disc.radius + gap;
    const bool outwardsUp = disc.centre.y() < m_area.center().y() - 0.05 * m_area.height();
    const QPointF& c = disc.centre;
    const QPointF below(c.x() - size.width() / 2, c.y() + away);
    const QPointF above(c.x() - size.width() / 2, c.y() - away - size.height());
    const QPointF right(c.x() + away, c.y() - size.height() / 2);
    const QPointF left(c.x() - away - size.width(), c.y() - size.height() / 2);
    const std::array corners{outwardsUp ? above : below, outwardsUp ? below : above, right, left};
    for (const QPointF& corner : corners)
        if (const QRectF box(corner, size); isFree(box))
            return box;
    return {};
}

} // namespace outcross
