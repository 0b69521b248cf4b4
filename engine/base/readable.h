#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace outcross
{

/// What other people's names, cells and paths look like in a message, wherever it is shown: in a terminal, a banner, a
/// table. Pure functions, any thread, linear in time.

/// How many characters of a value a message shows.
inline constexpr std::size_t kShownCharacters = 80;

/// The value with every control character (C0, DEL, C1), every character that turns the direction of writing or is not
/// seen (bidi marks, zero-width ones, line separators), and every byte that is not UTF-8, as a code such as \x1b or
/// \u202e.
[[nodiscard]] std::string visible(std::string_view value);

/// The same, of at most so many characters (two or more): a longer one keeps its beginning and its end, with an
/// ellipsis in the middle, so that the rest of the sentence stays in sight.
[[nodiscard]] std::string shown(std::string_view value, std::size_t characters = kShownCharacters);

/// The text of a JSON document with the same characters as JSON's own codes (\u202e, two of them above \uffff), so that
/// it is read back as it was. What JSON does itself (C0, all within strings) is left: the rest are its line ends. The
/// text is UTF-8.
[[nodiscard]] std::string visibleJson(std::string_view text);

} // namespace outcross
