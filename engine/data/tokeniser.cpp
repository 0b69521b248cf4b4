#include "engine/data/tokeniser.h"

#include "engine/data/utf8.h"

#include <algorithm>

namespace outcross
{
namespace
{

constexpr std::size_t kLinesPerBlankLine = 20;

/// At least one in kLinesPerBlankLine lines between the first and the last with something on them is blank.
bool looksWrapped(std::string_view text)
{
    std::size_t lines = 0;
    std::size_t blank = 0;
    std::size_t blankInARow = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        const bool isBlank = text.substr(at, end - at).find_first_not_of(" \t\f\v") == std::string_view::npos;
        if (isBlank) {
            ++blankInARow;
        } else {
            blank += lines > 0 ? blankInARow : 0;
            lines += 1;
            blankInARow = 0;
        }
        at = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    return blank > 0 && kLinesPerBlankLine * blank >= lines;
}

bool isLineEnd(std::uint32_t codePoint)
{
    return codePoint == '\n' || codePoint == '\r';
}

bool isOfWords(std::uint32_t codePoint)
{
    return !isSpace(codePoint) && !isMark(codePoint);
}

bool isDigit(std::uint32_t codePoint)
{
    return codePoint >= '0' && codePoint <= '9';
}

/// May `joint` stand inside a word, between these two?
bool joins(std::uint32_t before, std::uint32_t joint, std::uint32_t after)
{
    switch (joint) {
    case '\'':
    case 0x2019: // ’
    case '-':
    case 0x2010: // ‐
    case 0x2011: // the hyphen that does not break
        return isOfWords(after);
    case '.':
    case ',':
    case '/':
        return isDigit(before) && isDigit(after);
    default:
        return false;
    }
}

} // namespace

Tokeniser::Tokeniser(std::string_view text, TextUnit unit)
    : m_text(text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text), m_unit(unit), m_isWrapped(looksWrapped(m_text))
{
    skipSpaces();
    m_gap = Gap::None; // what stands before the first token parts it from nothing
}

std::string_view Tokeniser::next()
{
    if (m_at >= m_text.size())
        return {};
    if (m_gap == Gap::Paragraph) {
        m_gap = Gap::None;
        return kParagraphMark;
    }
    if (m_gap == Gap::Blank && m_unit == TextUnit::Characters) {
        m_gap = Gap::None;
        return " ";
    }
    const std::size_t from = m_at;
    const CodePoint first = codePointAt(m_text, from);
    if (m_unit == TextUnit::Characters)
        m_at = from + first.bytes;
    else
        m_at = isMark(first.value) ? repeatsEnd(from) : wordEnd(from);
    const std::string_view token = m_text.substr(from, m_at - from);
    m_gap = Gap::None;
    skipSpaces();
    return token;
}

/// To the next token, or to the end of the text.
void Tokeniser::skipSpaces()
{
    std::size_t lineEnds = 0;
    while (m_at < m_text.size()) {
        const CodePoint here = codePointAt(m_text, m_at);
        if (!isSpace(here.value))
            break;
        const bool isCrLf = here.value == '\r' && m_text.substr(m_at, 2) == "\r\n";
        lineEnds += isLineEnd(here.value) ? 1 : 0;
        m_at += isCrLf ? 2 : here.bytes;
        m_gap = Gap::Blank;
    }
    if (lineEnds >= (m_isWrapped ? 2u : 1u))
        m_gap = Gap::Paragraph;
}

std::size_t Tokeniser::wordEnd(std::size_t from) const
{
    CodePoint last = codePointAt(m_text, from);
    std::size_t end = from + last.bytes;
    while (end < m_text.size()) {
        const CodePoint here = codePointAt(m_text, end);
        if (isOfWords(here.value)) {
            last = here;
            end += here.bytes;
            continue;
        }
        const std::size_t after = end + here.bytes;
        if (after >= m_text.size())
            break;
        const CodePoint following = codePointAt(m_text, after);
        if (!joins(last.value, here.value, following.value))
            break;
        last = following;
        end = after + following.bytes;
    }
    return end;
}

std::size_t Tokeniser::repeatsEnd(std::size_t from) const
{
    const std::size_t bytes = codePointAt(m_text, from).bytes;
    const std::string_view mark = m_text.substr(from, bytes);
    std::size_t end = from + bytes;
    while (m_text.substr(end, bytes) == mark)
        end += bytes;
    return end;
}

} // namespace outcross
