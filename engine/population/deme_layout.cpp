#include "engine/population/deme_layout.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace outcross
{
namespace
{

/// Half the height of the ellipse on which islands are drawn; the ring of a circle is round.
constexpr double kIslandsHeight = 0.32;
constexpr double kRingRadius = 0.42;

int rowsOfGrid(int demes)
{
    int rows = 1;
    for (int divisor = 2; divisor * divisor <= demes; ++divisor)
        if (demes % divisor == 0)
            rows = divisor;
    return rows;
}

} // namespace

DemeLayout::DemeLayout(SpaceKind kind, int demes)
    : m_kind(kind), m_demes(demes), m_rows(kind == SpaceKind::Grid ? rowsOfGrid(demes) : 1)
{
    assert(demes >= 1 && demes <= kMaximumDemes);
    assert(kind != SpaceKind::One || demes == 1);
}

int DemeLayout::neighbours(int deme, int (&found)[4]) const
{
    const int columns = m_demes / m_rows;
    const int row = deme / columns;
    const int column = deme % columns;
    const int candidates[4] = {
        (row + m_rows - 1) % m_rows * columns + column,
        row * columns + (column + columns - 1) % columns,
        row * columns + (column + 1) % columns,
        (row + 1) % m_rows * columns + column,
    };
    int* end = std::copy_if(std::begin(candidates), std::end(candidates), found,
                            [deme](int candidate) { return candidate != deme; });
    std::sort(found, end);
    return static_cast<int>(std::unique(found, end) - found);
}

int DemeLayout::drawSource(int deme, Stream& stream) const
{
    if (m_demes == 1)
        return deme;
    if (isEverybodyNeighbour()) {
        const int other = static_cast<int>(stream.below(static_cast<std::uint64_t>(m_demes - 1)));
        return other < deme ? other : other + 1;
    }
    int found[4];
    const int count = neighbours(deme, found);
    return found[stream.below(static_cast<std::uint64_t>(count))];
}

std::vector<int> DemeLayout::sources(int deme) const
{
    std::vector<int> sources;
    if (isEverybodyNeighbour()) {
        for (int other = 0; other < m_demes; ++other)
            if (other != deme)
                sources.push_back(other);
        return sources;
    }
    int found[4];
    const int count = neighbours(deme, found);
    sources.assign(found, found + count);
    return sources;
}

std::vector<PortraitPoint> DemeLayout::places() const
{
    std::vector<PortraitPoint> places;
    const int columns = m_demes / m_rows;
    for (int deme = 0; deme < m_demes; ++deme) {
        if (m_demes == 1) {
            places.push_back({0.5, 0.5});
        } else if (m_kind == SpaceKind::Grid) {
            // cells as square as the grid allows, the whole in the middle
            const double cell = 1.0 / std::max(m_rows, columns);
            places.push_back({0.5 + cell * (deme % columns - 0.5 * (columns - 1)),
                              0.5 - cell * (deme / columns - 0.5 * (m_rows - 1))});
        } else {
            const double angle = 2 * std::numbers::pi * deme / m_demes;
            const double height = m_kind == SpaceKind::Circle ? kRingRadius : kIslandsHeight;
            places.push_back({0.5 + kRingRadius * std::sin(angle), 0.5 + height * std::cos(angle)});
        }
    }
    return places;
}

} // namespace outcross
