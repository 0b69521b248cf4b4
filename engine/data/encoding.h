#pragma once

#include "engine/base/text.h"

#include <string>
#include <vector>

namespace outcross
{

/// What a file says, whatever it was saved as.
struct DecodedText {
    std::string text; ///< Well-formed UTF-8 without a byte order mark and without NUL; may be empty.
    std::vector<Text> notes;
};

/// The one place that knows how text is saved; every reader of text begins with it. It knows
/// - UTF-8, with or without a byte order mark; where some bytes do not belong to it, they are read as Windows-1252;
/// - UTF-16 of both byte orders, with a byte order mark, or without one where most characters are of Latin-1;
/// - else Windows-1252, which holds Latin-1.
/// Notes say what is not plain UTF-8 or UTF-16. The Ctrl+Z with which DOS ended files, and NULs behind the text, are
/// left out. Linear in time, at most three bytes a byte in memory; any thread.
/// Throws InputError naming `source` where the bytes are no text: NUL between them, or many control characters.
[[nodiscard]] DecodedText decodedText(std::string bytes, const std::string& source);

/// UTF-8 of one code point, which is no surrogate.
void appendUtf8(std::string& to, char32_t codePoint);

} // namespace outcross
