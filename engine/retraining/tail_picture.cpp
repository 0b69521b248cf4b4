#include "engine/retraining/tail_picture.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace outcross
{

TailPortrait tailPicture(std::span<const double> start, std::span<const double> now)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < start.size(); ++i)
        if (start[i] > 0)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return start[a] > start[b]; });

    TailPortrait tail;
    tail.variants = static_cast<std::int64_t>(order.size());
    const std::size_t columns = std::min(order.size(), kTailColumns);
    for (std::size_t column = 0; column < columns; ++column) {
        const std::size_t first = column * order.size() / columns;
        const std::size_t end = (column + 1) * order.size() / columns;
        double startSum = 0;
        double sum = 0;
        std::int64_t alive = 0;
        for (std::size_t i = first; i < end; ++i) {
            startSum += start[order[i]];
            sum += now[order[i]];
            alive += now[order[i]] > 0 ? 1 : 0;
        }
        const auto grouped = static_cast<double>(end - first);
        tail.startFrequencies.push_back(startSum / grouped);
        tail.frequencies.push_back(sum / grouped);
        tail.alive.push_back(static_cast<float>(static_cast<double>(alive) / grouped));
        tail.variantsAlive += alive;
    }
    return tail;
}

} // namespace outcross
