#pragma once

#include <cstdint>
#include <limits>
#include <span>

namespace outcross
{

/// What many lives of one lineage kept of their diversity, at one generation. Only lives in which that is a number
/// count (there is none where founders had no diversity, or nobody is left to have any).
struct KeptSpread {
    static constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

    double low = kUndefined;          ///< 5 % of the lives kept less.
    double lowerQuarter = kUndefined; ///< 25 %.
    double median = kUndefined;
    double upperQuarter = kUndefined; ///< 75 %.
    double high = kUndefined;         ///< 95 %.
    double mean = kUndefined;
    double halved = kUndefined; ///< Share of the lives that have lost more than half (kept < ½).
    std::uint32_t count = 0;    ///< Lives that count.

    bool operator==(const KeptSpread&) const = default;
};

/// Of the `kept` of every life; puts them in another order. Quantiles lie between the two nearest values (type 7 of
/// Hyndman & Fan 1996, "Sample quantiles in statistical packages"), the median of an even number is the mean of the
/// middle two. The same values in the same order give the same bytes.
[[nodiscard]] KeptSpread spreadOf(std::span<double> kept);

} // namespace outcross
