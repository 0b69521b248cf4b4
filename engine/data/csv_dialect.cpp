#include "engine/data/csv_dialect.h"

#include "engine/base/paced_stop.h"
#include "engine/data/csv.h"
#include "engine/data/numbers.h"

#include <algorithm>
#include <array>
#include <optional>

namespace outcross
{
namespace
{

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::array<std::string_view, 8> kSpreadsheetErrors{"#N/A",  "#NA",    "#DIV/0!", "#VALUE!",
                                                             "#REF!", "#NAME?", "#NUM!",   "#NULL!"};
constexpr char kBlankRuns = ' ';
constexpr char kNoSeparator = '\0';

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool endsLine(char c)
{
    return c == '\n' || c == '\r';
}

/// How well one separator explains a text.
struct Tally {
    std::size_t header = 0; ///< Cells of the first row.
    std::size_t rows = 0;   ///< Below it.
    std::size_t alike = 0;  ///< Of them with as many cells, empty ones behind them aside.
    std::size_t oneMore = 0;
    std::size_t quotedFirst = 0; ///< With a first cell in quotes, as R writes the names of rows.
    std::size_t halves = 0;      ///< With two cells that together are one number with a decimal comma.

    [[nodiscard]] bool hasRowNames() const
    {
        return rows > 0 && oneMore == rows && (header > 1 || quotedFirst == rows);
    }
    [[nodiscard]] double share() const
    {
        if (hasRowNames())
            return 1;
        return header < 2 ? 0 : rows == 0 ? 1 : static_cast<double>(alike) / static_cast<double>(rows);
    }
};

bool isHalvedNumber(const std::vector<RawCell>& cells)
{
    if (cells.size() != 2 || cells[0].isQuoted || cells[1].isQuoted)
        return false;
    // Both cells are neighbours in one text, with the comma between them.
    const char* begin = cells[0].text.data();
    const char* end = cells[1].text.data() + cells[1].text.size();
    const MarkEvidence evidence = evidenceIn({begin, static_cast<std::size_t>(end - begin)});
    return evidence == MarkEvidence::Comma || evidence == MarkEvidence::DoubtfulComma;
}

Tally tally(std::string_view text, char separator, bool hashesAreData, PacedStop& stop)
{
    Tally tally;
    CsvWalker walker(text, separator);
    std::vector<RawCell> cells;
    while (!walker.atEnd()) {
        stop();
        if (!hashesAreData && walker.atComment()) {
            walker.skipLine();
            continue;
        }
        if (walker.nextRow(cells) != CsvWalker::Fault::None) {
            ++tally.rows; // a reason against it
            break;
        }
        if (isBlankRow(cells))
            continue;
        if (tally.header == 0) {
            tally.header = cells.size();
            continue;
        }
        ++tally.rows;
        const auto filled =
            static_cast<std::size_t>(cells.rend() - std::find_if(cells.rbegin(), cells.rend(),
                                                                 [](const RawCell& c) { return !c.text.empty(); }));
        tally.alike += cells.size() == tally.header || (cells.size() > tally.header && filled <= tally.header);
        tally.oneMore += cells.size() == tally.header + 1;
        tally.quotedFirst += cells.front().isQuoted;
        tally.halves += isHalvedNumber(cells);
    }
    return tally;
}

char separatorOf(std::string_view text, bool hashesAreData, PacedStop& stop)
{
    char best = kNoSeparator;
    double bestShare = 0;
    std::optional<Tally> commas;
    for (const char candidate : {'\t', ';', '|', ','}) {
        if (text.find(candidate) == std::string_view::npos)
            continue;
        const Tally found = tally(text, candidate, hashesAreData, stop);
        if (candidate == ',')
            commas = found;
        if (found.share() > bestShare) {
            best = candidate;
            bestShare = found.share();
        }
    }
    if (best != kNoSeparator)
        return best;
    const Tally blanks = tally(text, kBlankRuns, hashesAreData, stop);
    if (blanks.rows > 0 && (blanks.hasRowNames() || (blanks.header > 1 && blanks.alike == blanks.rows)))
        return kBlankRuns;
    const bool isOneColumn = commas && commas->header == 1 && 2 * commas->halves > commas->rows;
    return isOneColumn ? kNoSeparator : ',';
}

/// Lines that begin with # below the first other one, against all others.
bool mostBeginWithHash(std::string_view text, PacedStop& stop)
{
    if (text.find("\n#") == std::string_view::npos && text.find("\n\"#") == std::string_view::npos &&
        text.find("\r#") == std::string_view::npos)
        return false;
    std::size_t hashes = 0;
    std::size_t others = 0;
    for (CsvWalker walker(text, kNoSeparator); !walker.atEnd();) {
        stop();
        const bool isHash = walker.atComment();
        const bool isEmpty = withoutWideBlanks(walker.skipLine()).empty();
        if (isHash)
            hashes += others > 0;
        else if (!isEmpty)
            ++others;
    }
    return hashes >= others && others > 0;
}

} // namespace

bool CsvWalker::isSeparator(char c) const
{
    return m_separator == kBlankRuns ? isBlank(c) : c == m_separator && m_separator != kNoSeparator;
}

bool CsvWalker::atComment() const
{
    std::string_view rest = m_text.substr(m_at);
    while (!rest.empty() && isBlank(rest.front()))
        rest.remove_prefix(1);
    if (rest.starts_with('"'))
        rest.remove_prefix(1);
    // Spreadsheets write what they could not work out so.
    return rest.starts_with('#') && std::none_of(kSpreadsheetErrors.begin(), kSpreadsheetErrors.end(),
                                                 [&](std::string_view error) { return rest.starts_with(error); });
}

void CsvWalker::skipBlanks()
{
    while (m_at < m_text.size() && isBlank(m_text[m_at]) && m_text[m_at] != m_separator)
        ++m_at;
    if (m_separator == kBlankRuns)
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
}

void CsvWalker::skipLineEnd()
{
    if (m_at < m_text.size() && m_text[m_at] == '\r')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == '\n')
        ++m_at;
    ++m_line;
}

std::string_view CsvWalker::skipLine()
{
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && !endsLine(m_text[m_at]))
        ++m_at;
    const std::string_view line = m_text.substr(begin, m_at - begin);
    skipLineEnd();
    return line;
}

CsvWalker::Fault CsvWalker::nextRow(std::vector<RawCell>& cells)
{
    cells.clear();
    if (m_separator == kBlankRuns)
        skipBlanks();
    while (true) {
        if (cells.size() == kMaximumCsvColumns)
            return Fault::TooManyCells;
        if (const Fault fault = cell(cells.emplace_back()); fault != Fault::None)
            return fault;
        if (m_separator == kBlankRuns) {
            skipBlanks();
            if (m_at >= m_text.size() || endsLine(m_text[m_at]))
                break;
        } else if (m_at < m_text.size() && isSeparator(m_text[m_at])) {
            ++m_at;
        } else {
            break;
        }
    }
    skipLineEnd();
    return Fault::None;
}

CsvWalker::Fault CsvWalker::cell(RawCell& cell)
{
    const std::size_t written = m_at;
    skipBlanks();
    if (m_at >= m_text.size() || m_text[m_at] != '"') {
        m_at = written;
        while (m_at < m_text.size() && !endsLine(m_text[m_at]) && !isSeparator(m_text[m_at]))
            ++m_at;
        cell.text = withoutWideBlanks(m_text.substr(written, m_at - written));
        return Fault::None;
    }
    cell.isQuoted = true;
    const std::size_t openedIn = m_line;
    const std::size_t begin = ++m_at;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        if (c == '"' && next == '"') {
            ++m_at;
        } else if (c == '"') {
            cell.text = m_text.substr(begin, m_at - begin);
            ++m_at;
            if (m_separator != kBlankRuns)
                skipBlanks();
            return m_at >= m_text.size() || endsLine(m_text[m_at]) || isSeparator(m_text[m_at]) ? Fault::None
                                                                                                : Fault::TextAfterQuote;
        } else if (c == '\n' || (c == '\r' && next != '\n')) {
            ++m_line;
        }
    }
    m_line = openedIn;
    return Fault::OpenQuote;
}

bool isBlankRow(const std::vector<RawCell>& cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const RawCell& cell) { return withoutWideBlanks(cell.text).empty(); });
}

std::string_view withoutWideBlanks(std::string_view text)
{
    while (true) {
        if (!text.empty() && isBlank(text.front()))
            text.remove_prefix(1);
        else if (!text.empty() && isBlank(text.back()))
            text.remove_suffix(1);
        else if (text.starts_with(kNoBreakSpace))
            text.remove_prefix(kNoBreakSpace.size());
        else if (text.ends_with(kNoBreakSpace))
            text.remove_suffix(kNoBreakSpace.size());
        else if (text.starts_with(kByteOrderMark))
            text.remove_prefix(kByteOrderMark.size());
        else
            return text;
    }
}

CsvDialect dialectOf(std::string_view text, const std::stop_token& stop)
{
    PacedStop pacedStop(stop);
    CsvDialect dialect;
    if (text.starts_with(kByteOrderMark))
        dialect.begin = kByteOrderMark.size();
    // Excel's own way to name the separator.
    std::string_view first = CsvWalker(text.substr(dialect.begin), kNoSeparator).skipLine();
    const std::size_t firstEnd = dialect.begin + first.size();
    if (first.size() > 2 && first.starts_with('"') && first.ends_with('"'))
        first = first.substr(1, first.size() - 2);
    constexpr std::string_view kDirective = "sep=";
    if (first.size() == kDirective.size() + 1 && first.starts_with(kDirective)) {
        dialect.separator = first.back();
        dialect.begin = std::min(text.size(), firstEnd + (text.substr(firstEnd, 2) == "\r\n" ? 2 : 1));
        dialect.firstLine = 2;
    }
    const std::string_view rest = text.substr(dialect.begin);
    dialect.hashesAreData = mostBeginWithHash(rest, pacedStop);
    if (dialect.firstLine == 1)
        dialect.separator = separatorOf(rest, dialect.hashesAreData, pacedStop);
    return dialect;
}

} // namespace outcross
