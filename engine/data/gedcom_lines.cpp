#include "engine/data/gedcom_lines.h"

#include "engine/base/errors.h"

#include <algorithm>

namespace outcross
{
namespace
{

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

bool isBetweenAts(std::string_view word)
{
    return word.size() > 2 && word.front() == '@' && word.find('@', 1) == word.size() - 1;
}

/// Bytes of the UTF-8 character at the beginning, 0 where there is none (RFC 3629: shortest form, no surrogates).
std::size_t utf8Length(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
        return byte(i) >= low && byte(i) <= high;
    };
    const unsigned first = byte(0);
    if (first < 0x80)
        return first == 0 ? 0 : 1;
    if (first >= 0xC2 && first <= 0xDF)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF)
        return follows(1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF) && follows(2) ? 3 : 0;
    if (first >= 0xF0 && first <= 0xF4)
        return follows(1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF) && follows(2) && follows(3) ? 4 : 0;
    return 0;
}

} // namespace

std::string_view GedcomLine::pointer() const
{
    const std::string_view word = value.substr(0, std::min(value.find_first_of(" \t"), value.size()));
    return isBetweenAts(word) ? word.substr(1, word.size() - 2) : std::string_view();
}

bool GedcomLines::next(GedcomLine& line)
{
    std::string_view rest;
    while (rest.empty()) {
        if (m_at >= m_text.size())
            return false;
        const std::size_t end = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
        rest = afterBlanks(m_text.substr(m_at, end - m_at));
        m_at = end + (m_text.substr(end, 2) == "\r\n" ? 2 : 1);
        ++m_number;
    }
    line = {.number = m_number};
    const std::string_view level = takeWord(rest);
    const bool isLevel =
        level.size() <= 2 && std::all_of(level.begin(), level.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isLevel)
        for (const char c : level)
            line.level = 10 * line.level + (c - '0');
    if (isLevel && rest.starts_with('@')) {
        const std::string_view word = takeWord(rest);
        line.xref = isBetweenAts(word) ? word.substr(1, word.size() - 2) : std::string_view();
    }
    line.tag = takeWord(rest);
    line.value = rest.substr(0, rest.find_last_not_of(" \t") + 1);
    if (!isLevel || line.tag.empty())
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1, line %2: a line of GEDCOM was expected, a level from 0 to 99 "
                                         "and a tag, as in “1 SEX F”"),
             {m_source, std::to_string(m_number)}});
    return true;
}

void checkUtf8(std::string_view text, const std::string& source)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8Length(text.substr(at, 4));
        if (length == 0) {
            std::size_t line = 1;
            for (std::size_t i = 0; i < at; ++i)
                line += text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n');
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: the text is neither UTF-8 nor ASCII (ANSEL, "
                                                          "ANSI or UTF-16, perhaps); save it as UTF-8"),
                              {source, std::to_string(line)}});
        }
        at += length;
    }
}

} // namespace outcross
