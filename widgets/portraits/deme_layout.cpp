#include "widgets/portraits/deme_layout.h"

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

/// Distance to the nearest other place, at the lower tenth of all demes: a few that lie together may overlap.
double typicalDistance(const std::vector<DemeDisc>& discs)
{
    std::vector<double> nearest;
    nearest.reserve(discs.size());
    for (const DemeDisc& disc : discs) {
        double least = std::numeric_limits<double>::max();
        for (const DemeDisc& other : discs) {
            const QPointF apart = disc.centre - other.centre;
            const double square = QPointF::dotProduct(apart, apart);
            if (&disc != &other && square < least)
                least = square;
        }
        nearest.push_back(std::sqrt(least));
    }
    const auto tenth = nearest.begin() + static_cast<std::ptrdiff_t>(nearest.size() / 10);
    std::nth_element(nearest.begin(), tenth, nearest.end());
    return *tenth;
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
    double largest = 0.2 * shorter;
    if (demes.size() > 1)
        largest = std::min(largest, 0.38 * std::max(typicalDistance(discs) - room, 0.0));
    largest = std::max(largest, std::min(3.0, 0.05 * shorter));
    // Once more with room for the discs themselves at the edges.
    const double side = std::min(largest + 2, 0.45 * area.width());
    const double edge = std::min(largest + room, 0.45 * area.height());
    map = mapArea(area.adjusted(side, edge, -side, -edge));
    place(map);
    if (demes.size() > 1)
        largest = std::clamp(0.4 * (typicalDistance(discs) - room), std::min(largest, 3.0), largest);

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
    const QPointF& c = disc.centre;
    const std::array corners{QPointF(c.x() - size.width() / 2, c.y() + away),
                             QPointF(c.x() - size.width() / 2, c.y() - away - size.height()),
                             QPointF(c.x() + away, c.y() - size.height() / 2),
                             QPointF(c.x() - away - size.width(), c.y() - size.height() / 2)};
    for (const QPointF& corner : corners)
        if (const QRectF box(corner, size); isFree(box))
            return box;
    return {};
}

} // namespace outcross
