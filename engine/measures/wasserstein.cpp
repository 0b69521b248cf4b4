#include "engine/measures/wasserstein.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

namespace outcross
{

double wassersteinOfSamples(std::span<const double> a, std::span<const double> b)
{
    if (a.empty() || b.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::vector<double> first(a.begin(), a.end());
    std::vector<double> second(b.begin(), b.end());
    std::sort(first.begin(), first.end());
    std::sort(second.begin(), second.end());

    // Both quantile functions are steps: first[i] until (i + 1)/n, second[j] until (j + 1)/m. In units of 1/(nm) the
    // ends are whole numbers, so steps that end together do so exactly.
    const std::size_t n = first.size();
    const std::size_t m = second.size();
    double sum = 0;
    std::size_t from = 0;
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
        const std::size_t endOfFirst = (i + 1) * m;
        const std::size_t endOfSecond = (j + 1) * n;
        const std::size_t to = std::min(endOfFirst, endOfSecond);
        const double difference = first[i] - second[j];
        sum += static_cast<double>(to - from) * difference * difference;
        from = to;
        i += to == endOfFirst ? 1 : 0;
        j += to == endOfSecond ? 1 : 0;
    }
    return std::sqrt(sum / (static_cast<double>(n) * static_cast<double>(m)));
}

} // namespace outcross
