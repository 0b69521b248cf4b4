#include "engine/replicates/sweep_run.h"

#include <algorithm>
#include <bit>

namespace outcross
{

std::vector<std::size_t> sweepOrder(const SweepSpec& spec)
{
    const auto columns = static_cast<std::size_t>(spec.x.count);
    const auto rows = static_cast<std::size_t>(spec.y.count);
    const bool byColumn = spec.x.quantity == Quantity::Size && spec.y.quantity != Quantity::Size;
    std::vector<std::size_t> order;
    order.reserve(columns * rows);
    for (std::size_t slow = 0; slow < (byColumn ? columns : rows); ++slow)
        for (std::size_t fast = 0; fast < (byColumn ? rows : columns); ++fast)
            order.push_back(byColumn ? fast * columns + slow : slow * columns + fast);
    return order;
}

std::vector<std::size_t> shardOf(std::span<const std::size_t> order, int shard, int shards)
{
    std::vector<std::size_t> part;
    for (auto i = static_cast<std::size_t>(shard - 1); i < order.size(); i += static_cast<std::size_t>(shards))
        part.push_back(order[i]);
    return part;
}

std::vector<CoarseCell> coarseToFine(const SweepSpec& spec)
{
    const int longest = std::max(spec.x.count, spec.y.count);
    std::vector<CoarseCell> order;
    for (int stride = static_cast<int>(std::bit_ceil(static_cast<unsigned>(longest))); stride >= 1; stride /= 2)
        for (int row = 0; row < spec.y.count; row += stride)
            for (int column = 0; column < spec.x.count; column += stride)
                if (order.empty() || row % (2 * stride) != 0 || column % (2 * stride) != 0)
                    order.push_back({static_cast<std::size_t>(row) * static_cast<std::size_t>(spec.x.count) +
                                         static_cast<std::size_t>(column),
                                     stride});
    return order;
}

} // namespace outcross
