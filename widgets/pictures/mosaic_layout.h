#pragma once

#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <vector>

namespace outcross
{

/// Individuals of one deme, side by side.
struct MosaicBlock {
    int deme = 0;
    std::int64_t first = 0;
    std::int64_t count = 0; ///< 0: an empty deme, as wide as one cell.
    std::int64_t columns = 1;
    QPointF corner; ///< Upper left, below its label.
    bool operator==(const MosaicBlock&) const = default;
};

/// Where the cells of a mosaic lie. Plain value, lives inside one paint call.
struct MosaicLayout {
    double cellWidth = 0; ///< With the gap to the next cell.
    double cellHeight = 0;
    std::vector<MosaicBlock> blocks;

    [[nodiscard]] QPointF corner(const MosaicBlock& block, std::int64_t indexInBlock) const
    {
        return block.corner + QPointF(cellWidth * static_cast<double>(indexInBlock % block.columns),
                                      cellHeight * static_cast<double>(indexInBlock / block.columns));
    }
};

/// More demes than this are not parted: their gaps would take more room than their cells.
inline constexpr std::size_t kMostPartedDemes = 40;

/// One grid (see mosaicGrid) where there is one deme or more than kMostPartedDemes; else a block a deme, in bands like
/// words on lines, with the largest square cells that fit. `starts` holds the first individual of each deme;
/// `labelHeight` is kept free above each band.
[[nodiscard]] MosaicLayout mosaicLayout(std::int64_t cells, const std::vector<std::int64_t>& starts, const QRectF& area,
                                        double labelHeight);

} // namespace outcross
