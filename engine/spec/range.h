#pragma once

#include <string>

namespace outcross
{

/// The values that a number of a scenario may have. An end that is open belongs to the range no more.
struct Range {
    double low = 0;
    double high = 0;
    bool isOpenLow = false;
    bool isOpenHigh = false;

    [[nodiscard]] bool contains(double value) const;
    /// What was expected instead of a value that is not in it: "0 … 1"; of an open end itself "0 < … < 1", "> 0 … 1".
    [[nodiscard]] std::string expected(double instead) const;
};

} // namespace outcross
