#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace outcross
{

/// UTF-8 (RFC 3629) and as much of Unicode as telling words from marks takes. Pure functions, any thread.

/// Where the first byte is that is not part of well-formed UTF-8 (overlong forms, surrogates and numbers above U+10FFFF
/// are not), or npos.
[[nodiscard]] std::size_t malformedUtf8(std::string_view text);

/// One code point and how many bytes it takes.
struct CodePoint {
    std::uint32_t value = 0;
    std::size_t bytes = 0;
};

/// The code point at a place where one begins; `text` is well-formed and longer than `at`.
[[nodiscard]] CodePoint codePointAt(std::string_view text, std::size_t at);

/// Blanks and every control character, line ends among them; zero-width spaces and byte order marks, too.
[[nodiscard]] bool isSpace(std::uint32_t codePoint);

/// Punctuation and symbols of ASCII, Latin-1 and the common blocks of others. What is neither space nor mark belongs to
/// words: letters, digits and accents of all scripts.
[[nodiscard]] bool isMark(std::uint32_t codePoint);

} // namespace outcross
