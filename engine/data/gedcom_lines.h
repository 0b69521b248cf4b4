#pragma once

#include <cstddef>
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

    /// The value where it is a pointer to a record and nothing else ("@I1@" is I1), else empty; @VOID@, GEDCOM 7's
    /// "nobody", is empty, too.
    [[nodiscard]] std::string_view pointer() const;

    /// Whether something stands where a pointer belongs that is none: a line of prose that looks like GEDCOM.
    [[nodiscard]] bool hasBrokenPointer() const;

    /// Upper and lower case do not matter.
    [[nodiscard]] bool is(std::string_view name) const;
};

/// Walks through GEDCOM text line by line; CR, LF and CRLF end a line, blank lines are skipped. Lines that are no
/// GEDCOM (a level from 0 to 99 and a tag), such as the second half of a note that was broken, are skipped and counted.
class GedcomLines
{
public:
    explicit GedcomLines(std::string_view text) : m_text(text) {}

    /// Takes the next line that is GEDCOM; false at the end.
    bool next(GedcomLine& line);

    [[nodiscard]] std::size_t skipped() const { return m_skipped; }
    [[nodiscard]] std::size_t firstSkipped() const { return m_firstSkipped; } ///< Its number; 0: there is none.

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_number = 0;
    std::size_t m_skipped = 0;
    std::size_t m_firstSkipped = 0;
};

} // namespace outcross
