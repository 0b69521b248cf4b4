#include "engine/measures/frequencies.h"

#include <cassert>
#include <cmath>
#include <cstddef>
#include <limits>

namespace outcross
{
namespace
{

double sumOfSquares(std::span<const double> frequencies)
{
    double sum = 0;
    for (const double p : frequencies)
        sum += p * p;
    return sum;
}

} // namespace

double expectedHeterozygosity(std::span<const double> frequencies)
{
    // Frequencies that sum to 1 only within rounding would give a tiny negative number once one variant is fixed.
    const double heterozygosity = 1 - sumOfSquares(frequencies);
    return heterozygosity > 0 ? heterozygosity : 0;
}

double hillOrder0(std::span<const double> frequencies)
{
    std::size_t alive = 0;
    for (const double p : frequencies)
        alive += p > 0 ? 1 : 0;
    return static_cast<double>(alive);
}

double hillOrder1(std::span<const double> frequencies)
{
    double entropy = 0;
    double sum = 0;
    for (const double p : frequencies) {
        sum += p;
        if (p > 0)
            entropy -= p * std::log(p);
    }
    return sum > 0 ? std::exp(entropy) : 0;
}

double hillOrder2(std::span<const double> frequencies)
{
    const double squares = sumOfSquares(frequencies);
    return squares > 0 ? 1 / squares : 0;
}

double tailAlive(std::span<const double> start, std::span<const double> now)
{
    assert(start.size() == now.size());
    std::size_t tail = 0;
    std::size_t alive = 0;
    for (std::size_t i = 0; i < start.size(); ++i) {
        const bool rare = start[i] > 0 && start[i] < kTailFrequency;
        tail += rare ? 1 : 0;
        alive += rare && now[i] > 0 ? 1 : 0;
    }
    if (tail == 0)
        return std::numeric_limits<double>::quiet_NaN();
    return static_cast<double>(alive) / static_cast<double>(tail);
}

double rogersDistance(std::span<const double> p, std::span<const double> q)
{
    assert(p.size() == q.size());
    double sum = 0;
    for (std::size_t i = 0; i < p.size(); ++i)
        sum += (p[i] - q[i]) * (p[i] - q[i]);
    return std::sqrt(0.5 * sum);
}

} // namespace outcross
