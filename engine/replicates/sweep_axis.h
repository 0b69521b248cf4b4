#pragma once

#include "engine/lineage/quantity.h"
#include "engine/lineage/side.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace outcross
{

/// One axis of a sweep: the values that a quantity starts with, from `low` to `high`, both included, evenly spaced (or
/// their logarithms). Sizes are rounded to whole numbers. A plain value; parseSweepAxis only returns valid ones.
struct SweepAxis {
    Quantity quantity = Quantity::Inflow;
    std::optional<Side> only = {}; ///< Nothing: every lineage on which the quantity can act.
    double low = 0;
    double high = 0;
    int count = 1;            ///< 1 … kMaximumSweepSteps; 1 only where low = high.
    bool logarithmic = false; ///< Only where 0 < low.
    bool operator==(const SweepAxis&) const = default;
};

inline constexpr int kMaximumSweepSteps = 1000;

/// Reads "QUANTITY=LOW:HIGH:COUNT", as in "inflow=0:0.1:21"; the quantity may be one lineage's, "population.size",
/// COUNT may end in L for a logarithmic axis, and "QUANTITY=VALUE" is one value. Throws InputError for anything else,
/// for values outside the quantity's range (kQuantities), and for sizes that round to the same number.
[[nodiscard]] SweepAxis parseSweepAxis(std::string_view text);

/// The form that parseSweepAxis reads.
[[nodiscard]] std::string textOf(const SweepAxis& axis);

/// "inflow", or "population.size" for one lineage alone.
[[nodiscard]] std::string nameOf(const SweepAxis& axis);

/// Value `index` of 0 … count − 1, to twelve significant digits so that 0.015 is written as such; a size is rounded.
[[nodiscard]] double valueAt(const SweepAxis& axis, int index);

/// That value as tables and messages write it.
[[nodiscard]] std::string textAt(const SweepAxis& axis, int index);

/// Throws InputError for an axis that parseSweepAxis would not return.
void checkSweepAxis(const SweepAxis& axis);

} // namespace outcross
