#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace outcross
{

/// One line of a GEDCOM file, taken apart. Views into the text.
struct GedcomLine {
    int level = 0;
    std::string_view xref = {}; ///< Of a record: what stands between the @ signs before the tag; may be empty.
    std::string_view tag = {};
    std::string_view value = {};
    std::size_t number = 0; ///< In the file, counted from 1.

    /// The value where it points to a record ("@I1@" is I1), else empty.
    [[nodiscard]] std::string_view pointer() const;
};

/// Walks through GEDCOM text line by line; CR, LF and CRLF end a line, blank lines are skipped.
class GedcomLines
{
public:
    GedcomLines(std::string_view text, const std::string& source) : m_text(text), m_source(source) {}

    /// Takes the next line; false at the end. Throws InputError where a line has no level (0 to 99) or no tag.
    bool next(GedcomLine& line);

private:
    std::string_view m_text;
    const std::string& m_source;
    std::size_t m_at = 0;
    std::size_t m_number = 0;
};

/// Throws InputError naming the line of the first byte that is not UTF-8 (or is NUL).
void checkUtf8(std::string_view text, const std::string& source);

} // namespace outcross
