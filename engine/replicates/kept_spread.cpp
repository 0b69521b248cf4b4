#include "engine/replicates/kept_spread.h"

#include <algorithm>
#include <cmath>

namespace outcross
{
namespace
{

/// Of ascending values, at least one.
double quantile(std::span<const double> ascending, double share)
{
    const double place = share * static_cast<double>(ascending.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    if (below + 1 >= ascending.size())
        return ascending.back();
    const double beyond = place - static_cast<double>(below);
    if (beyond == 0)
        return ascending[below];
    return ascending[below] * (1 - beyond) + ascending[below + 1] * beyond;
}

} // namespace

KeptSpread spreadOf(std::span<double> kept)
{
    const auto end = std::remove_if(kept.begin(), kept.end(), [](double value) { return std::isnan(value); });
    const std::span<double> values = kept.first(static_cast<std::size_t>(end - kept.begin()));
    if (values.empty())
        return {};
    const auto count = static_cast<double>(values.size());
    double sum = 0;
    for (const double value : values)
        sum += value;
    const auto halved = std::count_if(values.begin(), values.end(), [](double value) { return value < 0.5; });
    std::sort(values.begin(), values.end());
    return {.low = quantile(values, 0.05),
            .lowerQuarter = quantile(values, 0.25),
            .median = quantile(values, 0.5),
            .upperQuarter = quantile(values, 0.75),
            .high = quantile(values, 0.95),
            .mean = sum / count,
            .halved = static_cast<double>(halved) / count,
            .count = static_cast<std::uint32_t>(values.size())};
}

} // namespace outcross
