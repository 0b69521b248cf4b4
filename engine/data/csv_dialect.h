#pragma once

#include <cstddef>
#include <stop_token>
#include <string_view>
#include <vector>

namespace outcross
{

/// A cell as it stands in the text: without its quotes, but with doubled quotes still doubled.
struct RawCell {
    std::string_view text;
    bool isQuoted = false;
};

/// Walks a table row by row without copying anything; knows the line it is in. The text outlives it.
class CsvWalker
{
public:
    /// What stands in the way of a row.
    enum class Fault { None, OpenQuote, TextAfterQuote, TooManyCells };

    CsvWalker(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] std::size_t line() const { return m_line; }
    /// The place of the next row begins with # (or with a quote before it).
    [[nodiscard]] bool atComment() const;

    /// Replaces `cells` by those of the next row and goes on behind it. After a fault the walk is over.
    Fault nextRow(std::vector<RawCell>& cells);
    /// The rest of the line; the walk goes on behind it.
    std::string_view skipLine();

private:
    Fault cell(RawCell& cell);
    void skipBlanks();
    void skipLineEnd();
    [[nodiscard]] bool isSeparator(char c) const;

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

/// Whether nothing is in any cell.
[[nodiscard]] bool isBlankRow(const std::vector<RawCell>& cells);

/// Without blanks, tabs, no-break spaces and byte order marks at both ends.
[[nodiscard]] std::string_view withoutWideBlanks(std::string_view text);

/// How a table is written, told from the whole of it.
struct CsvDialect {
    char separator = ',';
    bool hashesAreData = false; ///< Most rows begin with #.
    std::size_t begin = 0;      ///< Where the text begins, behind a byte order mark and a line "sep=;".
    std::size_t firstLine = 1;  ///< The number of that line.
};

/// Throws Cancelled.
[[nodiscard]] CsvDialect dialectOf(std::string_view text, const std::stop_token& stop = {});

} // namespace outcross
