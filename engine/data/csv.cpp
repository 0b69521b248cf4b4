#include "engine/data/csv.h"

#include "engine/base/errors.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace outcross
{
namespace
{

/// Walks the text cell by cell and knows the line it is in.
class CsvReader
{
public:
    CsvReader(std::string_view text, const std::string& source) : m_text(text), m_source(source)
    {
        if (m_text.starts_with("\xEF\xBB\xBF"))
            m_at = 3;
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] std::size_t line() const { return m_line; }

    std::vector<std::string> row()
    {
        std::vector<std::string> cells;
        do {
            if (cells.size() == kMaximumCsvColumns)
                throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: more than %3 cells, which is the most"),
                                  {m_source, std::to_string(m_line), std::to_string(kMaximumCsvColumns)}});
            cells.push_back(cell());
        } while (takeSeparator());
        return cells;
    }

private:
    std::string cell()
    {
        if (!atEnd() && m_text[m_at] == '"')
            return quotedCell();
        const std::size_t end = std::min(m_text.find_first_of(",\r\n", m_at), m_text.size());
        std::string value(m_text.substr(m_at, end - m_at));
        m_at = end;
        return value;
    }

    std::string quotedCell()
    {
        const std::size_t opened = m_line;
        std::string value;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] == '"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '"')
                ++m_at;
            else if (m_text[m_at] == '"')
                return ++m_at, value;
            else if (m_text[m_at] == '\n')
                ++m_line;
            value += m_text[m_at];
        }
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: a quote is opened and never closed"),
                          {m_source, std::to_string(opened)}});
    }

    /// True after a comma; otherwise the line has ended and the next one begins.
    bool takeSeparator()
    {
        if (!atEnd() && m_text[m_at] == ',')
            return ++m_at, true;
        if (!atEnd() && m_text[m_at] == '\r')
            ++m_at;
        if (!atEnd() && m_text[m_at] == '\n') {
            ++m_at;
        } else if (!atEnd() && m_text[m_at - 1] != '\r') {
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: a comma or the end of the line was expected "
                                                          "after a closing quote"),
                              {m_source, std::to_string(m_line)}});
        }
        ++m_line;
        return false;
    }

    std::string_view m_text;
    const std::string& m_source;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

bool isBlank(const std::vector<std::string>& cells)
{
    return cells.size() == 1 && cells.front().empty();
}

} // namespace

std::size_t CsvFile::column(const std::string& name) const
{
    return static_cast<std::size_t>(std::find(header.begin(), header.end(), name) - header.begin());
}

CsvFile parseCsv(const std::string& text, const std::string& source, std::size_t maximumRows)
{
    if (text.find('\0') != std::string::npos)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: this is not a text file (it has a NUL byte)"), {source}});
    CsvFile file;
    file.source = source;
    CsvReader reader(text, source);
    while (!reader.atEnd()) {
        const std::size_t line = reader.line();
        std::vector<std::string> cells = reader.row();
        if (isBlank(cells))
            continue;
        if (file.header.empty()) {
            file.header = std::move(cells);
            continue;
        }
        if (cells.size() != file.header.size())
            throw InputError(
                {QT_TRANSLATE_NOOP("engine", "%1, line %2: %3 cells, but the header has %4"),
                 {source, std::to_string(line), std::to_string(cells.size()), std::to_string(file.header.size())}});
        if (file.rows.size() == maximumRows)
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: more than %3 rows, which is the most"),
                              {source, std::to_string(line), std::to_string(maximumRows)}});
        file.rows.push_back(std::move(cells));
        file.lines.push_back(line);
    }
    if (file.header.size() == 1 && file.header.front().find_first_of(";\t") != std::string::npos)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1, line 1: cells must be parted by commas, not by semicolons or tabs"),
             {source}});
    if (file.header.empty() || file.rows.empty())
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1: a header line and at least one row were expected"), {source}});
    return file;
}

} // namespace outcross
