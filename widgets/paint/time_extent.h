#pragma once

#include <cstdint>

namespace outcross
{

/// Where a time axis ends that has to hold `generation`: 20, 50, 100, 200, 500, 1000 … A jump now and then instead of
/// a picture that creeps at every generation. Shared by the chart and the allele streams, so that both jump together.
[[nodiscard]] constexpr std::int64_t timeExtent(std::int64_t generation)
{
    constexpr std::int64_t kShort = 20; // a slow model's lesson
    if (generation <= kShort)
        return kShort;
    std::int64_t extent = 50;
    for (int step = 0; extent < generation; ++step)
        extent = step % 3 == 2 ? extent / 2 * 5 : extent * 2;
    return extent;
}

} // namespace outcross
