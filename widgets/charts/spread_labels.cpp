#include "widgets/charts/spread_labels.h"

#include <algorithm>
#include <numeric>

namespace outcross
{

std::vector<double> spreadLabels(std::span<const double> wanted, double height, double top, double bottom)
{
    const std::size_t count = wanted.size();
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });

    // With position_i = i·height + offset_i the offsets only have to be non-decreasing: pool adjacent violators
    // (Ayer et al. 1955).
    struct Pool {
        double sum;
        std::size_t size;
        [[nodiscard]] double mean() const { return sum / static_cast<double>(size); }
    };
    std::vector<Pool> pools;
    for (std::size_t rank = 0; rank < count; ++rank) {
        pools.push_back({wanted[order[rank]] - static_cast<double>(rank) * height, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            pools[pools.size() - 2].sum += pools.back().sum;
            pools[pools.size() - 2].size += pools.back().size;
            pools.pop_back();
        }
    }
    const double lowest = top + height / 2;
    const double highest = std::max(lowest, bottom - height / 2 - static_cast<double>(count - (count > 0)) * height);
    std::vector<double> positions(count);
    std::size_t rank = 0;
    for (const Pool& pool : pools)
        for (std::size_t member = 0; member < pool.size; ++member, ++rank)
            positions[order[rank]] = std::clamp(pool.mean(), lowest, highest) + static_cast<double>(rank) * height;
    return positions;
}

} // namespace outcross
