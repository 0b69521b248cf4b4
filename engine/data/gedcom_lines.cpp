#include "engine/data/gedcom_lines.h"

#include "engine/data/blanks.h"

#include <algorithm>

namespace outcross
{
namespace
{

constexpr std::string_view kNobody = "VOID";

std::string_view afterBlanks(std::string_view text)
{
    return text.substr(std::min(text.find_first_not_of(" \t"), text.size()));
}

/// The text up to the next blank; what is behind it stays in `rest`.
std::string_view takeWord(std::string_view& rest)
{
    const std::size_t end = std::min(rest.find_first_of(" \t"), rest.size());
    const std::string_view word = rest.substr(0, end);
    rest = afterBlanks(rest.substr(end));
    return word;
}

/// What stands between two @ signs at the beginning, blanks among it, or nothing; `rest` goes on behind the second.
std::string_view takeXref(std::string_view& rest)
{
    if (!rest.starts_with('@'))
        return {};
    const std::size_t end = rest.find('@', 1);
    if (end == std::string_view::npos || (end + 1 < rest.size() && rest[end + 1] != ' ' && rest[end + 1] != '\t'))
        return {};
    const std::string_view name = withoutBlanks(rest.substr(1, end - 1));
    rest = afterBlanks(rest.substr(end + 1));
    return name;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isTagCharacter(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

/// False where the line is no GEDCOM.
bool takeApart(std::string_view rest, GedcomLine& line)
{
    const std::string_view level = takeWord(rest);
    if (level.size() > 2 || !std::all_of(level.begin(), level.end(), isDigit))
        return false;
    for (const char c : level)
        line.level = 10 * line.level + (c - '0');
    line.xref = takeXref(rest);
    if (line.xref.empty() && rest.starts_with('@')) // a name of a record that was broken
        (void)takeWord(rest);
    line.tag = takeWord(rest);
    line.value = withoutBlanks(rest);
    if (line.tag.empty() || !std::all_of(line.tag.begin(), line.tag.end(), isTagCharacter))
        return false;
    // "0 children known" of a broken note must not end its record.
    return line.level > 0 || !line.xref.empty() ||
           std::none_of(line.tag.begin(), line.tag.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

std::string_view GedcomLine::pointer() const
{
    std::string_view rest = value;
    const std::string_view name = takeXref(rest);
    return !rest.empty() || name == kNobody || name.starts_with('#') ? std::string_view() : name;
}

bool GedcomLine::hasBrokenPointer() const
{
    std::string_view rest = value;
    return !value.empty() && pointer().empty() && !(takeXref(rest) == kNobody && rest.empty());
}

bool GedcomLine::is(std::string_view name) const
{
    return std::equal(tag.begin(), tag.end(), name.begin(), name.end(), [](char written, char upper) {
        return (written >= 'a' && written <= 'z' ? written - 'a' + 'A' : written) == upper;
    });
}

bool GedcomLines::next(GedcomLine& line)
{
    while (m_at < m_text.size()) {
        const std::size_t end = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
        const std::string_view rest = withoutBlanks(m_text.substr(m_at, end - m_at));
        m_at = end + (m_text.substr(end, 2) == "\r\n" ? 2 : 1);
        ++m_number;
        line = {.number = m_number};
        if (rest.empty())
            continue;
        if (takeApart(rest, line))
            return true;
        if (++m_skipped == 1)
            m_firstSkipped = m_number;
    }
    return false;
}

} // namespace outcross
