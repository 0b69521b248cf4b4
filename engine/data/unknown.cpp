#include "engine/data/unknown.h"

#include "engine/data/blanks.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace outcross
{
namespace
{

constexpr std::size_t kLongestCode = 16;

/// As spreadsheets, R, pandas, databases and programs for pedigrees write it; lower case, in alphabetical order.
constexpr std::array<std::string_view, 32> kWords{
    "#n/a",   "#na",       "#div/0!", "#value!", "#ref!",   "#name?",  "#num!",     "#null!",
    "(null)", "<na>",      "@void@",  "\\n",     "missing", "n.a.",    "n/a",       "n/d",
    "n/k",    "na",        "n.d.",    "nan",     "nil",     "none",    "not known", "null",
    "nd",     "unbekannt", "unk",     "unk.",    "unknown", "inconnu", "inconnue",  "desconocido"};

/// Words that some files use for a parent whom nobody knows, and others as names.
constexpr std::array<std::string_view, 10> kSuspiciousWords{"base",   "dummy", "founder", "mult", "multiple",
                                                            "nobody", "no",    "un",      "wild", "xx"};

/// A short cell in lower case; empty for a long one, which no code is.
class LowerCase
{
public:
    explicit LowerCase(std::string_view cell)
    {
        if (cell.size() > kLongestCode)
            return;
        std::transform(cell.begin(), cell.end(), m_letters.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        m_size = cell.size();
    }

    template <std::size_t count> [[nodiscard]] bool isAmong(const std::array<std::string_view, count>& words) const
    {
        return std::find(words.begin(), words.end(), std::string_view(m_letters.data(), m_size)) != words.end();
    }

private:
    std::array<char, kLongestCode> m_letters{};
    std::size_t m_size = 0;
};

bool isMadeOf(std::string_view text, std::string_view characters)
{
    return text.find_first_not_of(characters) == std::string_view::npos;
}

} // namespace

bool isUnknownWord(std::string_view cell)
{
    cell = withoutBlanks(cell);
    // Most cells are numbers or names and begin like none of the words.
    if (cell.empty() || isMadeOf(cell, "-") || isMadeOf(cell, ".") || isMadeOf(cell, "*") || isMadeOf(cell, "?"))
        return true;
    const char first = cell.front();
    if (cell.size() > kLongestCode || (first >= '0' && first <= '9'))
        return false;
    return LowerCase(cell).isAmong(kWords);
}

bool isUnknownName(std::string_view cell)
{
    cell = withoutBlanks(cell);
    if (isUnknownWord(cell) || isMadeOf(cell, "0"))
        return true;
    return cell == "-1" || (cell.front() == '-' && isMadeOf(cell.substr(1), "9"));
}

bool looksLikeCode(std::string_view name)
{
    name = withoutBlanks(name);
    if (name.empty() || isUnknownName(name))
        return true;
    const auto isLetterOrDigit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               static_cast<unsigned char>(c) >= 0x80;
    };
    const bool saysNothing = std::none_of(name.begin(), name.end(), isLetterOrDigit);
    const bool repeats = name.find_first_not_of(name.front()) == std::string_view::npos;
    const bool isNegative = name.front() == '-' && isMadeOf(name.substr(1), "0123456789");
    return saysNothing || repeats || isNegative || LowerCase(name).isAmong(kSuspiciousWords);
}

} // namespace outcross
