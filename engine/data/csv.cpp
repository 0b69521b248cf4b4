#include "engine/data/csv.h"

#include "engine/base/counted.h"
#include "engine/base/errors.h"
#include "engine/base/paced_stop.h"
#include "engine/data/column_names.h"
#include "engine/data/csv_dialect.h"
#include "engine/data/encoding.h"
#include "engine/data/numbers.h"
#include "engine/data/unknown.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::size_t kNamesInList = 12;

std::string textOf(const RawCell& cell)
{
    std::string text(cell.text);
    if (!cell.isQuoted)
        return text;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        text[kept++] = text[i];
        if (text[i] == '"')
            ++i; // the second of two
    }
    text.resize(kept);
    return text;
}

std::vector<std::string> textsOf(const std::vector<RawCell>& cells)
{
    std::vector<std::string> texts;
    texts.reserve(cells.size());
    for (const RawCell& cell : cells)
        texts.push_back(textOf(cell));
    return texts;
}

bool isNumber(std::string_view cell)
{
    return numberIn(cell, DecimalMark::Point) || numberIn(cell, DecimalMark::Comma);
}

/// Reads one table; see parseCsv().
class Parser
{
public:
    Parser(std::string_view text, const std::string& source, std::size_t maximumRows, const std::stop_token& stop)
        : m_stop(stop), m_dialect(dialectOf(text, stop)), m_text(text.substr(m_dialect.begin)),
          m_maximumRows(maximumRows)
    {
        m_file.source = source;
        m_file.separator = m_dialect.separator;
    }

    CsvFile file() &&
    {
        readRows();
        if (m_file.header.empty() || (m_file.rows.empty() && !beginsWithNumbers()))
            throw InputError(
                {QT_TRANSLATE_NOOP("engine", "%1: a header line and at least one row were expected"), {m_file.source}});
        nameRows();
        fitRows();
        nameColumns();
        return std::move(m_file);
    }

private:
    void readRows()
    {
        CsvWalker walker(m_text, m_dialect.separator);
        std::vector<RawCell> cells;
        std::size_t skipped = 0;
        while (!walker.atEnd()) {
            m_stop();
            const std::size_t line = walker.line() + m_dialect.firstLine - 1;
            if (!m_dialect.hashesAreData && walker.atComment()) {
                const std::string_view comment = walker.skipLine();
                if (m_file.header.empty())
                    m_commentAbove = comment;
                else
                    ++skipped;
                continue;
            }
            refuseFault(walker.nextRow(cells), walker.line() + m_dialect.firstLine - 1);
            if (isBlankRow(cells))
                continue;
            if (m_file.header.empty()) {
                m_file.header = textsOf(cells);
                m_file.headerLine = line;
                continue;
            }
            if (m_file.rows.size() == m_maximumRows)
                throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: more than %3 rows, which is the most"),
                                  {m_file.source, std::to_string(line), std::to_string(m_maximumRows)}});
            m_file.rows.push_back(textsOf(cells));
            m_file.lines.push_back(line);
        }
        if (skipped > 0)
            m_file.notes.push_back(counted(
                skipped, QT_TRANSLATE_NOOP("engine", "%1: one line that begins with # below the header was skipped."),
                QT_TRANSLATE_NOOP("engine", "%1: %2 lines that begin with # below the header were skipped."),
                {m_file.source, std::to_string(skipped)}));
    }

    void refuseFault(CsvWalker::Fault fault, std::size_t line) const
    {
        switch (fault) {
        case CsvWalker::Fault::None:
            return;
        case CsvWalker::Fault::OpenQuote:
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: a quote is opened and never closed"),
                              {m_file.source, std::to_string(line)}});
        case CsvWalker::Fault::TextAfterQuote:
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: the next cell or the end of the line was "
                                                          "expected after a closing quote"),
                              {m_file.source, std::to_string(line)}});
        case CsvWalker::Fault::TooManyCells:
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: more than %3 cells, which is the most"),
                              {m_file.source, std::to_string(line), std::to_string(kMaximumCsvColumns)}});
        }
    }

    /// Where every row has one cell more than the header, and not an empty one at its end, rows have names.
    void nameRows()
    {
        const std::size_t columns = m_file.header.size();
        const auto& rows = m_file.rows;
        const bool oneMore =
            std::all_of(rows.begin(), rows.end(), [&](const auto& row) { return row.size() == columns + 1; });
        const bool lastIsFilled =
            std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return !row.back().empty(); });
        if (!rows.empty() && oneMore && lastIsFilled)
            m_file.header.insert(m_file.header.begin(), std::string());
    }

    /// Empty cells at the end of a row, or at the end of the header, are nobody's.
    void fitRows()
    {
        const std::size_t columns = m_file.header.size();
        std::size_t named = columns;
        while (named > 0 && m_file.header[named - 1].empty())
            --named;
        for (std::size_t i = 0; i < m_file.rows.size(); ++i) {
            std::vector<std::string>& row = m_file.rows[i];
            if (row.size() == columns)
                continue;
            const std::size_t cells = row.size();
            while (row.size() > columns && row.back().empty())
                row.pop_back();
            if (row.size() > columns || row.size() < named)
                throw InputError(
                    {QT_TRANSLATE_NOOP("engine", "%1, line %2: %3 cells, but the header has %4"),
                     {m_file.source, std::to_string(m_file.lines[i]), std::to_string(cells), std::to_string(columns)}});
            row.resize(columns);
        }
    }

    /// All numbers, or numbers with fractions beside words that stand again further down, or one number twice.
    [[nodiscard]] bool beginsWithNumbers() const
    {
        bool anything = false;
        bool onlyNumbers = true;
        bool fraction = false;
        bool wordsRepeat = true;
        bool twice = false;
        for (std::size_t column = 0; column < m_file.header.size(); ++column) {
            const std::string& cell = m_file.header[column];
            if (cell.empty())
                continue;
            anything = true;
            if (isNumber(cell)) {
                const auto before = m_file.header.begin() + static_cast<std::ptrdiff_t>(column);
                twice = twice || std::find(m_file.header.begin(), before, cell) != before;
                fraction = fraction || evidenceIn(cell) != MarkEvidence::None;
                continue;
            }
            onlyNumbers = false;
            wordsRepeat = wordsRepeat && std::any_of(m_file.rows.begin(), m_file.rows.end(), [&](const auto& row) {
                              return column < row.size() && row[column] == cell;
                          });
        }
        return anything && (onlyNumbers || twice || (fraction && wordsRepeat));
    }

    /// The # line just above the table, where its first line cannot be names and that one can.
    [[nodiscard]] std::vector<std::string> namesAbove() const
    {
        const auto isNoName = [](const std::string& cell) {
            return isNumber(cell) || (!cell.empty() && isUnknownName(cell));
        };
        const std::size_t hash = m_commentAbove.find_first_not_of("# \t\"");
        if (hash == std::string_view::npos || std::none_of(m_file.header.begin(), m_file.header.end(), isNoName))
            return {};
        CsvWalker walker(m_commentAbove.substr(hash), m_dialect.separator);
        std::vector<RawCell> cells;
        if (walker.nextRow(cells) != CsvWalker::Fault::None || cells.size() != m_file.header.size())
            return {};
        std::vector<std::string> names = textsOf(cells);
        return std::any_of(names.begin(), names.end(), isNoName) ? std::vector<std::string>() : names;
    }

    void nameColumns()
    {
        std::vector<std::string> names = namesAbove();
        if (names.empty() && !beginsWithNumbers())
            return;
        m_file.hasHeader = !names.empty();
        for (std::size_t column = 1; names.size() < m_file.header.size(); ++column)
            names.push_back(std::to_string(column));
        m_file.rows.insert(m_file.rows.begin(), std::exchange(m_file.header, std::move(names)));
        m_file.lines.insert(m_file.lines.begin(), m_file.headerLine);
        if (m_file.hasHeader)
            m_file.notes.push_back(
                {QT_TRANSLATE_NOOP("engine", "%1: the names of the columns were taken from the # line above them: %2."),
                 {m_file.source, listOfNames(m_file.header)}});
        else
            m_file.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1 begins with numbers and has no names of columns; "
                                                                "they are called 1 to %2."),
                                    {m_file.source, std::to_string(m_file.header.size())}});
    }

    PacedStop m_stop;
    CsvDialect m_dialect;
    std::string_view m_text;
    std::size_t m_maximumRows;
    std::string_view m_commentAbove; ///< The last # line above the first row.
    CsvFile m_file;
};

} // namespace

std::size_t CsvFile::column(const std::string& name) const
{
    const auto exact = std::find(header.begin(), header.end(), name);
    if (exact != header.end())
        return static_cast<std::size_t>(exact - header.begin());
    const std::string key = columnKey(name);
    std::size_t found = header.size();
    for (std::size_t i = 0; i < header.size() && !key.empty(); ++i) {
        if (columnKey(header[i]) != key)
            continue;
        if (found < header.size())
            return header.size();
        found = i;
    }
    return found;
}

CsvFile parseCsv(const std::string& text, const std::string& source, std::size_t maximumRows,
                 const std::stop_token& stop)
{
    DecodedText decoded = decodedText(text, source);
    CsvFile file = Parser(decoded.text, source, maximumRows, stop).file();
    file.notes.insert(file.notes.begin(), decoded.notes.begin(), decoded.notes.end());
    return file;
}

void refuseTwins(const CsvFile& file, const std::string& name)
{
    throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: two columns are called %3"),
                      {file.source, std::to_string(file.headerLine), name}});
}

std::string listOfNames(const std::vector<std::string>& names)
{
    std::string list;
    for (std::size_t i = 0; i < std::min(names.size(), kNamesInList); ++i)
        list += (i == 0 ? "" : ", ") + (names[i].empty() ? std::string("“”") : names[i]);
    return names.size() > kNamesInList ? list + ", …" : list;
}

} // namespace outcross
