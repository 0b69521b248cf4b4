#include "widgets/pictures/mosaic_grid.h"

#include <algorithm>
#include <cmath>

namespace outcross
{

MosaicGrid mosaicGrid(std::int64_t cells, const QSizeF& area)
{
    constexpr double kLongestShape = 1.2;
    MosaicGrid best;
    if (cells <= 0 || area.width() <= 0 || area.height() <= 0)
        return best;
    // The best number of columns lies near that of square cells; looking at twice and half of it is plenty.
    const double square = std::sqrt(static_cast<double>(cells) * area.width() / area.height());
    const auto first = std::clamp(static_cast<std::int64_t>(square / 2), std::int64_t{1}, cells);
    const auto last = std::clamp(static_cast<std::int64_t>(square * 2) + 1, std::int64_t{1}, cells);
    double bestCovered = -1;
    for (std::int64_t columns = first; columns <= last; ++columns) {
        const std::int64_t rows = (cells + columns - 1) / columns;
        double width = area.width() / static_cast<double>(columns);
        double height = area.height() / static_cast<double>(rows);
        width = std::min(width, height * kLongestShape);
        height = std::min(height, width * kLongestShape);
        // An unfilled last row reads as missing individuals, so it counts a little against a grid.
        const double filled = static_cast<double>(cells) / static_cast<double>(columns * rows);
        const double covered = static_cast<double>(cells) * width * height * (0.9 + 0.1 * filled);
        if (covered > bestCovered * (1 + 1e-9)) {
            bestCovered = covered;
            best = {columns, rows, width, height};
        }
    }
    return best;
}

} // namespace outcross
