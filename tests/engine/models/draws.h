#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <vector>

/// Whether draws come from the distribution they should.
namespace draws
{

/// √n times the largest distance between the share of values up to x and `below`(x) (Kolmogorov & Smirnov). Under the
/// right continuous distribution it exceeds 2.2 once in 8000 times.
inline double kolmogorovSmirnov(std::vector<double> values, const std::function<double(double)>& below)
{
    std::sort(values.begin(), values.end());
    const auto n = static_cast<double>(values.size());
    double largest = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double expected = below(values[i]);
        largest = std::max({largest, expected - static_cast<double>(i) / n, static_cast<double>(i + 1) / n - expected});
    }
    return largest * std::sqrt(n);
}

inline constexpr double kMostKolmogorovSmirnov = 2.2;

/// (χ² − its mean) / its standard deviation, for counts of items that fall into each class with that probability (> 0).
inline double standardChiSquared(const std::vector<double>& counts, const std::vector<double>& probabilities)
{
    double n = 0;
    for (const double count : counts)
        n += count;
    double chi = 0;
    for (std::size_t i = 0; i < counts.size(); ++i)
        chi += (counts[i] - n * probabilities[i]) * (counts[i] - n * probabilities[i]) / (n * probabilities[i]);
    const auto freedom = static_cast<double>(counts.size() - 1);
    return (chi - freedom) / std::sqrt(2 * freedom);
}

} // namespace draws
