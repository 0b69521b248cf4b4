#include "widgets/pictures/mosaic_layout.h"

#include "widgets/pictures/mosaic_grid.h"

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

std::vector<std::int64_t> demeSizes(std::int64_t cells, const std::vector<std::int64_t>& starts)
{
    std::vector<std::int64_t> sizes;
    std::int64_t from = 0;
    for (std::size_t deme = 0; deme < starts.size(); ++deme) {
        const std::int64_t to = deme + 1 < starts.size() ? std::clamp(starts[deme + 1], from, cells) : cells;
        sizes.push_back(to - from);
        from = to;
    }
    return sizes;
}

/// Blocks set like words: `tall` cells high, a gap between them, on as many bands as it takes.
struct Setting {
    std::vector<std::int64_t> sizes;
    QSizeF room;
    double labelHeight = 0;

    static double gap(double side) { return std::clamp(0.7 * side, 3.0, 24.0); }

    static std::int64_t columns(std::int64_t size, std::int64_t tall)
    {
        return std::max(std::int64_t{1}, (size + tall - 1) / tall);
    }

    [[nodiscard]] bool fits(std::int64_t tall, double side) const
    {
        double used = 0;
        double bands = 1;
        for (const std::int64_t size : sizes) {
            const double width = static_cast<double>(columns(size, tall)) * side;
            if (width > room.width())
                return false;
            if (used > 0 && used + gap(side) + width > room.width()) {
                ++bands;
                used = 0;
            }
            used += (used > 0 ? gap(side) : 0) + width;
        }
        return bands * (static_cast<double>(tall) * side + labelHeight) + (bands - 1) * gap(side) <= room.height();
    }

    [[nodiscard]] double largestSide(std::int64_t tall, double atLeast) const
    {
        double low = atLeast;
        double high = room.height() / static_cast<double>(tall);
        if (high <= low || !fits(tall, low))
            return 0;
        constexpr int kSteps = 24;
        for (int step = 0; step < kSteps; ++step) {
            const double middle = (low + high) / 2;
            (fits(tall, middle) ? low : high) = middle;
        }
        return low;
    }
};

} // namespace

MosaicLayout mosaicLayout(std::int64_t cells, const std::vector<std::int64_t>& starts, const QRectF& area,
                          double labelHeight)
{
    MosaicLayout layout;
    if (cells <= 0 || area.isEmpty())
        return layout;
    const auto oneGrid = [&] {
        const MosaicGrid grid = mosaicGrid(cells, area.size());
        layout.cellWidth = grid.cellWidth;
        layout.cellHeight = grid.cellHeight;
        layout.blocks = {{0, 0, cells, grid.columns,
                          area.center() - QPointF(grid.cellWidth * static_cast<double>(grid.columns) / 2,
                                                  grid.cellHeight * static_cast<double>(grid.rows) / 2)}};
        return layout;
    };
    if (starts.size() < 2 || starts.size() > kMostPartedDemes)
        return oneGrid();

    const Setting setting{demeSizes(cells, starts), area.size(), labelHeight};
    const std::int64_t largest = *std::max_element(setting.sizes.begin(), setting.sizes.end());
    std::int64_t tall = 0;
    double side = 0;
    for (std::int64_t candidate = 1; candidate <= std::max(largest, std::int64_t{1}); candidate += 1 + candidate / 24) {
        // A little better is not worth another shape.
        const double best = setting.largestSide(candidate, side * 1.001);
        if (best > side) {
            side = best;
            tall = candidate;
        }
    }
    if (side <= 0)
        return oneGrid();

    layout.cellWidth = layout.cellHeight = side;
    const double gap = Setting::gap(side);
    double x = 0;
    double y = labelHeight;
    double widest = 0;
    double lowest = 0;
    std::int64_t first = 0;
    for (std::size_t deme = 0; deme < setting.sizes.size(); ++deme) {
        const std::int64_t count = setting.sizes[deme];
        const std::int64_t columns = Setting::columns(count, tall);
        const double width = static_cast<double>(columns) * side;
        if (x > 0 && x + gap + width > area.width()) {
            x = 0;
            y += static_cast<double>(tall) * side + gap + labelHeight;
        }
        x += x > 0 ? gap : 0;
        layout.blocks.push_back({static_cast<int>(deme), first, count, columns, QPointF(x, y)});
        x += width;
        widest = std::max(widest, x);
        lowest = y + static_cast<double>(tall) * side;
        first += count;
    }
    const QPointF shift = area.topLeft() + QPointF((area.width() - widest) / 2, (area.height() - lowest) / 2);
    for (MosaicBlock& block : layout.blocks)
        block.corner += shift;
    return layout;
}

} // namespace outcross
