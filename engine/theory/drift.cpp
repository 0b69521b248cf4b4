#include "engine/theory/drift.h"

#include <cmath>
#include <limits>

namespace outcross
{

double heterozygosityAfter(double start, double copies, std::int64_t generations)
{
    return start * std::pow(1 - 1 / copies, static_cast<double>(generations));
}

double heterozygosityThroughSizes(double start, std::span<const std::int64_t> individuals)
{
    for (const std::int64_t size : individuals)
        start *= 1 - 1 / (2.0 * static_cast<double>(size));
    return start;
}

double harmonicMeanSize(std::span<const std::int64_t> individuals)
{
    if (individuals.empty())
        return std::numeric_limits<double>::quiet_NaN();
    double inverse = 0;
    for (const std::int64_t size : individuals)
        inverse += 1 / static_cast<double>(size);
    return static_cast<double>(individuals.size()) / inverse;
}

double expectedItemsKept(std::span<const double> frequencies, std::int64_t copies)
{
    double kept = 0;
    for (const double p : frequencies)
        kept += 1 - std::pow(1 - p, static_cast<double>(copies));
    return kept;
}

double frequencyVarianceAfter(double frequency, double copies, std::int64_t generations)
{
    const double left = std::pow(1 - 1 / copies, static_cast<double>(generations));
    return frequency * (1 - frequency) * (1 - left);
}

double frequencyCovariance(double first, double second, double copies)
{
    return -first * second / copies;
}

double diffusionTimeToFixation(std::span<const double> frequencies, double copies)
{
    double sum = 0;
    for (const double p : frequencies)
        sum += p < 1 ? (1 - p) * std::log1p(-p) : 0;
    return -2 * copies * sum;
}

} // namespace outcross
