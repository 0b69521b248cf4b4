#pragma once

#include <string_view>

namespace outcross
{

/// Without blanks and tabs at both ends.
[[nodiscard]] constexpr std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

} // namespace outcross
