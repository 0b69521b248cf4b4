#include "engine/data/numbers.h"

#include "engine/data/blanks.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <limits>
#include <system_error>

namespace outcross
{
namespace
{

constexpr std::string_view kMinusSign = "\xE2\x88\x92"; // U+2212, as word processors write it
constexpr std::size_t kLongestNumber = 64;
constexpr std::size_t kDigitsInGroup = 3;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t digitsAt(std::string_view text)
{
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
}

/// Of a number that no double holds: too large, or next to nothing.
double beyondDoubles(std::string_view number)
{
    const double sign = number.starts_with('-') ? -1 : 1;
    const std::size_t exponent = number.find_first_of("eE");
    const std::string_view whole = number.substr(0, number.find('.'));
    const bool isSmall = exponent != std::string_view::npos ? number.substr(exponent + 1).starts_with('-')
                                                            : whole.find_first_of("123456789") == whole.npos;
    return sign * (isSmall ? 0 : std::numeric_limits<double>::infinity());
}

std::optional<double> plainNumber(std::string_view cell)
{
    double value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error == std::errc::invalid_argument || end != cell.data() + cell.size())
        return std::nullopt;
    return error == std::errc() ? value : beyondDoubles(cell);
}

/// Without a sign in front; a second sign is left and makes it no number.
std::string_view unsignedPart(std::string_view cell)
{
    if (cell.starts_with(kMinusSign))
        return cell.substr(kMinusSign.size());
    if (cell.starts_with('+') || cell.starts_with('-'))
        return cell.substr(1);
    return cell;
}

} // namespace

std::optional<double> numberIn(std::string_view cell, DecimalMark mark)
{
    cell = withoutBlanks(cell);
    if (cell.starts_with('+') && !cell.starts_with("+-"))
        cell.remove_prefix(1);
    const bool isTypeset = cell.starts_with(kMinusSign);
    if (!isTypeset && mark == DecimalMark::Point)
        return plainNumber(cell);
    const std::string_view digits = isTypeset ? unsignedPart(cell) : cell;
    if (digits.size() >= kLongestNumber || (isTypeset && (digits.starts_with('-') || digits.starts_with('+'))))
        return std::nullopt;
    std::array<char, kLongestNumber> plain{};
    std::size_t size = 0;
    if (isTypeset)
        plain[size++] = '-';
    for (const char c : digits) {
        if (mark == DecimalMark::Comma && c == '.')
            return std::nullopt;
        plain[size++] = mark == DecimalMark::Comma && c == ',' ? '.' : c;
    }
    return plainNumber({plain.data(), size});
}

MarkEvidence evidenceIn(std::string_view cell)
{
    cell = unsignedPart(withoutBlanks(cell));
    // Every cell of a table is asked, so in one pass.
    bool hasMark = false;
    for (const char c : cell) {
        const bool isMark = c == '.' || c == ',';
        if (!isMark && !isDigit(c) && c != 'e' && c != 'E' && c != '+' && c != '-')
            return MarkEvidence::None;
        hasMark = hasMark || isMark;
    }
    if (!hasMark)
        return MarkEvidence::None;
    const std::size_t whole = digitsAt(cell);
    const char mark = whole < cell.size() ? cell[whole] : '\0';
    if (mark != '.' && mark != ',')
        return MarkEvidence::None;
    std::string_view rest = cell.substr(whole + 1);
    const std::size_t fraction = digitsAt(rest);
    if (whole + fraction == 0)
        return MarkEvidence::None;
    rest.remove_prefix(fraction);
    if (rest.find_first_of(".,") != std::string_view::npos)
        return whole > 0 && fraction == kDigitsInGroup ? MarkEvidence::Thousands : MarkEvidence::None;
    if (!rest.empty() && rest.front() != 'e' && rest.front() != 'E')
        return MarkEvidence::None;
    const bool mayBeGroup =
        rest.empty() && fraction == kDigitsInGroup && whole >= 1 && whole <= kDigitsInGroup && cell.front() != '0';
    if (mark == '.')
        return mayBeGroup ? MarkEvidence::DoubtfulPoint : MarkEvidence::Point;
    return mayBeGroup ? MarkEvidence::DoubtfulComma : MarkEvidence::Comma;
}

} // namespace outcross
