#pragma once

#include <QSizeF>

#include <cstdint>

namespace outcross
{

/// How a mosaic is laid out: a grid of near-square cells.
struct MosaicGrid {
    std::int64_t columns = 1;
    std::int64_t rows = 1;
    double cellWidth = 0; ///< With the gap to the next cell.
    double cellHeight = 0;

    bool operator==(const MosaicGrid&) const = default;
};

/// The grid of at least `cells` cells that covers most of an area; a cell is at most a fifth longer than wide or wider
/// than long. Depends on the number of cells and the size alone, so nothing moves while the alleles change.
[[nodiscard]] MosaicGrid mosaicGrid(std::int64_t cells, const QSizeF& area);

} // namespace outcross
