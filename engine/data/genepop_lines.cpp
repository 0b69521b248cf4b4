#include "engine/data/genepop_lines.h"

#include "engine/data/blanks.h"
#include "engine/data/unknown.h"

#include <algorithm>

namespace outcross
{
namespace
{

constexpr std::string_view kPop = "pop";
constexpr std::string_view kAfterPop = " \t:;,=";
constexpr std::size_t kLongestCell = 6;
/// A name with more commas than that is none.
constexpr int kMostCommas = 8;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

bool GenepopLines::next()
{
    if (m_at >= m_text.size())
        return false;
    const std::size_t end = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
    m_line = withoutBlanks(m_text.substr(m_at, end - m_at));
    m_begin = m_at;
    m_at = end + (m_text.substr(end, 2) == "\r\n" ? 2 : 1);
    ++m_number;
    return true;
}

std::string_view takeWord(std::string_view& rest, std::string_view marks)
{
    const std::size_t first = std::min(rest.find_first_not_of(marks), rest.size());
    const std::size_t end = std::min(rest.find_first_of(marks, first), rest.size());
    const std::string_view word = rest.substr(first, end - first);
    rest = rest.substr(end);
    return word;
}

bool isCellLike(std::string_view word)
{
    if (std::all_of(word.begin(), word.end(), isDigit))
        return word.size() <= kLongestCell && (word.size() > 1 || word == "0");
    return isUnknownName(word);
}

bool areCells(std::string_view words)
{
    std::string_view word = takeWord(words, kBetweenCells);
    if (word.empty())
        return false;
    for (; !word.empty(); word = takeWord(words, kBetweenCells))
        if (!isCellLike(word))
            return false;
    return true;
}

GenepopIndividual individualIn(std::string_view line)
{
    const auto at = [&](std::size_t comma) {
        return GenepopIndividual{withoutBlanks(line.substr(0, comma)), line.substr(comma + 1), true};
    };
    const std::size_t first = line.find(',');
    if (first == std::string_view::npos) {
        std::string_view rest = line;
        const std::string_view name = takeWord(rest, " \t");
        return {name, rest, false};
    }
    if (line.find(',', first + 1) == std::string_view::npos)
        return at(first);
    std::size_t comma = first;
    for (int tried = 0; tried < kMostCommas && comma != std::string_view::npos; ++tried) {
        if (areCells(line.substr(comma + 1)))
            return at(comma);
        comma = line.find(',', comma + 1);
    }
    return at(first);
}

bool beginsWithPop(std::string_view line)
{
    if (line.size() < kPop.size())
        return false;
    const auto isLetter = [](char written, char lower) { return written == lower || written == lower - 'a' + 'A'; };
    return std::equal(kPop.begin(), kPop.end(), line.begin(),
                      [&](char lower, char written) { return isLetter(written, lower); }) &&
           (line.size() == kPop.size() || kAfterPop.find(line[kPop.size()]) != std::string_view::npos);
}

std::string_view textAfterPop(std::string_view line)
{
    line.remove_prefix(kPop.size());
    const std::size_t first = line.find_first_not_of(kAfterPop);
    return first == std::string_view::npos ? std::string_view() : withoutBlanks(line.substr(first));
}

} // namespace outcross
