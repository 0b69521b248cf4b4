#include "engine/models/multinomial.h"

#include <boost/random/binomial_distribution.hpp>

#include <algorithm>
#include <cstddef>

namespace outcross
{
namespace
{

/// Weight of each outcome and all after it. Summed from the back, so that the last outcome alive has exactly its own
/// weight left and takes exactly what is left of the trials.
std::vector<double> remainders(std::span<const double> weights)
{
    std::vector<double> remaining(weights.size());
    double sum = 0;
    for (std::size_t i = weights.size(); i-- > 0;)
        remaining[i] = sum += weights[i];
    return remaining;
}

void drawByBinomials(std::int64_t trials, std::span<const double> weights, Stream& stream, std::vector<double>& counts)
{
    const std::vector<double> remaining = remainders(weights);
    for (std::size_t i = 0; i < weights.size() && trials > 0; ++i) {
        if (weights[i] <= 0)
            continue;
        const std::int64_t count = drawBinomial(trials, weights[i] / remaining[i], stream);
        counts[i] = static_cast<double>(count);
        trials -= count;
    }
}

void drawOneByOne(std::int64_t trials, std::span<const double> weights, Stream& stream, std::vector<double>& counts)
{
    std::vector<double> below(weights.size()); // weight of each outcome and all before it
    double sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        below[i] = sum += weights[i];
    for (; trials > 0; --trials) {
        // The first outcome that reaches beyond the point: one of weight 0 reaches no further than the one before it.
        // Rounding may put the point on the very end; then it belongs to the last outcome that reaches there.
        const double point = stream.uniform() * sum;
        auto reached = std::upper_bound(below.begin(), below.end(), point);
        if (reached == below.end())
            reached = std::lower_bound(below.begin(), below.end(), sum);
        ++counts[static_cast<std::size_t>(reached - below.begin())];
    }
}

} // namespace

std::int64_t drawBinomial(std::int64_t trials, double probability, Stream& stream)
{
    if (trials <= 0 || probability <= 0)
        return 0;
    if (probability >= 1)
        return trials;
    return boost::random::binomial_distribution<std::int64_t, double>(trials, probability)(stream);
}

std::vector<double> drawMultinomial(std::int64_t trials, std::span<const double> weights, Stream& stream)
{
    std::vector<double> counts(weights.size());
    if (static_cast<std::size_t>(std::max<std::int64_t>(trials, 0)) < weights.size())
        drawOneByOne(trials, weights, stream, counts);
    else
        drawByBinomials(trials, weights, stream, counts);
    return counts;
}

} // namespace outcross
