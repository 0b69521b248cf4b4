#include "engine/base/text.h"

#include "engine/base/readable.h"

#include <array>
#include <charconv>

namespace outcross
{

namespace
{

/// More than any sentence has.
constexpr std::size_t kSentenceCharacters = 2000;

} // namespace

std::string Text::english() const
{
    std::string filled = where.empty() ? std::string() : shown(where, 2 * kShownCharacters) + ": ";
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place =
            pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        if (!place) {
            filled += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[++i] - '1');
        const bool isWhole = pattern == "%1" || static_cast<int>(index) + 1 == ownWords;
        if (index < values.size())
            filled += shown(values[index], isWhole ? kSentenceCharacters : kShownCharacters);
    }
    return filled;
}

std::string numberText(double value)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

} // namespace outcross
