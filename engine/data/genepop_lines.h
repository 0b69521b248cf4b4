#pragma once

#include <cstddef>
#include <string_view>

namespace outcross
{

/// Lines of a GENEPOP file without the blanks at their ends; LF, CRLF or CR.
class GenepopLines
{
public:
    explicit GenepopLines(std::string_view text) : m_text(text) {}

    bool next();

    [[nodiscard]] std::string_view line() const { return m_line; }
    [[nodiscard]] std::size_t number() const { return m_number; } ///< Counted from 1.
    [[nodiscard]] std::size_t begin() const { return m_begin; }   ///< Of the line, in the text.

private:
    std::string_view m_text;
    std::string_view m_line;
    std::size_t m_at = 0;
    std::size_t m_begin = 0;
    std::size_t m_number = 0;
};

/// The next word of a line, up to one of these marks; what is behind it stays in `rest`. Empty at the end.
std::string_view takeWord(std::string_view& rest, std::string_view marks);

/// Between the genotypes of an individual.
inline constexpr std::string_view kBetweenCells = " \t,";

/// Two to six digits, or a code for unknown.
[[nodiscard]] bool isCellLike(std::string_view word);

/// Whether a line is one word or more, and all of them are cells.
[[nodiscard]] bool areCells(std::string_view words);

/// A name and its genotypes; the name ends at the first comma behind which there are only genotypes (the first comma
/// where there is no such), or, without a comma, at the first blank.
struct GenepopIndividual {
    std::string_view name = {};
    std::string_view cells = {};
    bool hasComma = false;
};
[[nodiscard]] GenepopIndividual individualIn(std::string_view line);

/// POP as a word of its own at the beginning, in any case.
[[nodiscard]] bool beginsWithPop(std::string_view line);

/// What stands behind it.
[[nodiscard]] std::string_view textAfterPop(std::string_view line);

} // namespace outcross
