#pragma once

#include <cstddef>

namespace outcross
{

/// Whether each row of a table stands where its value of an enumeration says, so that it is found by its index:
/// static_assert(areInOrder(kRows, &Row::id)).
template <class Rows, class Row, class Id> [[nodiscard]] constexpr bool areInOrder(const Rows& rows, Id Row::*id)
{
    std::size_t place = 0;
    for (const Row& row : rows)
        if (static_cast<std::size_t>(row.*id) != place++)
            return false;
    return true;
}

} // namespace outcross
