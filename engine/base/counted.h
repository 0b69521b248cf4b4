#pragma once

#include "engine/base/text.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace outcross
{

/// A sentence in the singular for a count of one, else in the plural. Both have the same values; the singular does
/// without the count.
[[nodiscard]] inline Text counted(std::size_t count, const char* one, const char* many, std::vector<std::string> values)
{
    return {count == 1 ? one : many, std::move(values)};
}

} // namespace outcross
