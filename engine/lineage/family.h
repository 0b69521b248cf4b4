#pragma once

#include <array>
#include <cstddef>

namespace outcross
{

/// The two lineages of a run: the left panel and the right one. The value is the lineage's number in random streams.
enum class Family : unsigned { Ai = 0, Population = 1 };

inline constexpr std::array kFamilies{Family::Ai, Family::Population};

/// One thing per family.
template <class T> struct PerFamily {
    std::array<T, 2> items{};

    [[nodiscard]] T& operator[](Family family) { return items[static_cast<std::size_t>(family)]; }
    [[nodiscard]] const T& operator[](Family family) const { return items[static_cast<std::size_t>(family)]; }
    bool operator==(const PerFamily&) const = default;
};

/// As scenario files and tables write it: "ai" or "population".
[[nodiscard]] constexpr const char* familyKey(Family family)
{
    return family == Family::Ai ? "ai" : "population";
}

} // namespace outcross
