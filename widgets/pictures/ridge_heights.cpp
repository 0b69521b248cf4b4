#include "widgets/pictures/ridge_heights.h"

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

constexpr double kHighest = 0.36;      ///< Of the plot's height, the highest ridge where there are many rows …
constexpr double kHighestAlone = 0.85; ///< … and where there is one.

double highestShare(const PerplexityPortrait::Row& row)
{
    double highest = 0;
    for (std::size_t bin = 0; bin < row.shares.size(); ++bin)
        highest = std::max(highest, ridgeShare(row, bin));
    return highest;
}

} // namespace

double ridgeShare(const PerplexityPortrait::Row& row, std::size_t bin)
{
    const double share = bin < row.shares.size() ? static_cast<double>(row.shares[bin]) : 0;
    return std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0;
}

RidgeHeights ridgeHeights(const PerplexityPortrait& portrait)
{
    constexpr double kOverlap = 2.2; // rows that a ridge may cover where there are few
    RidgeHeights heights;
    heights.highestShare = 0;
    for (const PerplexityPortrait::Row& row : portrait.rows)
        heights.highestShare = std::max(heights.highestShare, highestShare(row));
    if (heights.highestShare <= 0)
        heights.highestShare = 1;
    const auto last = static_cast<double>(portrait.rows.size() - 1);
    heights.ofPlot = std::clamp(kOverlap / (last + kOverlap), kHighest, kHighestAlone);
    for (std::size_t index = 0; index < portrait.rows.size(); ++index) {
        const double share = heights.ofPlot * highestShare(portrait.rows[index]) / heights.highestShare;
        heights.headroom = std::max(heights.headroom, (share * last - static_cast<double>(index)) / (1 - share));
    }
    return heights;
}

} // namespace outcross
