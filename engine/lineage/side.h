#pragma once

#include <array>
#include <cstddef>

namespace outcross
{

/// The places of the two lineages of a run: the left panel and the right one. What stands there is a matter of its
/// kind (see Nature). The value is the lineage's number in random streams.
enum class Side : unsigned { Left = 0, Right = 1 };

inline constexpr std::array kSides{Side::Left, Side::Right};

/// One thing for each side.
template <class T> struct PerSide {
    std::array<T, 2> items{};

    [[nodiscard]] T& operator[](Side side) { return items[static_cast<std::size_t>(side)]; }
    [[nodiscard]] const T& operator[](Side side) const { return items[static_cast<std::size_t>(side)]; }
    bool operator==(const PerSide&) const = default;
};

/// As scenario files and tables write it: "ai" or "population".
[[nodiscard]] constexpr const char* sideKey(Side side)
{
    return side == Side::Left ? "ai" : "population";
}

} // namespace outcross
