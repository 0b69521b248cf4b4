#include "engine/data/utf8.h"

#include <algorithm>
#include <array>

namespace outcross
{
namespace
{

struct Range {
    std::uint32_t first;
    std::uint32_t last;
};

constexpr std::array<Range, 10> kSpaces{{{0x00, 0x20},
                                         {0x7F, 0xA0},
                                         {0x1680, 0x1680},
                                         {0x2000, 0x200B},
                                         {0x2028, 0x202E},
                                         {0x202F, 0x202F},
                                         {0x205F, 0x2064},
                                         {0x3000, 0x3000},
                                         {0xFEFF, 0xFEFF},
                                         {0xFFF9, 0xFFFB}}};

// Without ª ² ³ µ ¹ º and the fractions, which are letters and digits, and without the soft hyphen.
constexpr std::array<Range, 30> kMarks{
    {{0x21, 0x2F},     {0x3A, 0x40},     {0x5B, 0x60},     {0x7B, 0x7E},     {0xA1, 0xA9},     {0xAB, 0xAC},
     {0xAE, 0xB1},     {0xB4, 0xB4},     {0xB6, 0xB8},     {0xBB, 0xBB},     {0xBF, 0xBF},     {0xD7, 0xD7},
     {0xF7, 0xF7},     {0x37E, 0x37E},   {0x387, 0x387},   {0x55A, 0x55F},   {0x589, 0x58A},   {0x5BE, 0x5BE},
     {0x60C, 0x60D},   {0x61B, 0x61F},   {0x66A, 0x66D},   {0x964, 0x965},   {0x2010, 0x2027}, {0x2030, 0x205E},
     {0x20A0, 0x20CF}, {0x2190, 0x2BFF}, {0x2E00, 0x2E7F}, {0x3001, 0x3003}, {0x3008, 0x301F}, {0xFF01, 0xFF0F}}};

constexpr std::array<Range, 3> kWideMarks{{{0xFF1A, 0xFF20}, {0xFF3B, 0xFF40}, {0xFF5B, 0xFF65}}};

template <std::size_t Size> bool contains(const std::array<Range, Size>& ranges, std::uint32_t value)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [value](const Range& range) { return value >= range.first && value <= range.last; });
}

std::uint32_t byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

/// How many bytes a code point takes that begins with this one; 0: none does.
std::size_t bytesFrom(std::uint32_t lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

} // namespace

std::size_t malformedUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t bytes = bytesFrom(byteAt(text, at));
        if (bytes == 0 || bytes > text.size() - at)
            return at;
        for (std::size_t i = 1; i < bytes; ++i)
            if ((byteAt(text, at + i) & 0xC0) != 0x80)
                return at;
        const std::uint32_t value = codePointAt(text, at).value;
        const bool overlong = (bytes == 3 && value < 0x800) || (bytes == 4 && value < 0x10000);
        if (overlong || (value >= 0xD800 && value <= 0xDFFF) || value > 0x10FFFF)
            return at;
        at += bytes;
    }
    return std::string_view::npos;
}

CodePoint codePointAt(std::string_view text, std::size_t at)
{
    const std::uint32_t lead = byteAt(text, at);
    const std::size_t bytes = bytesFrom(lead);
    if (bytes <= 1)
        return {lead, 1};
    std::uint32_t value = lead & (0x7Fu >> bytes);
    for (std::size_t i = 1; i < bytes; ++i)
        value = value << 6 | (byteAt(text, at + i) & 0x3F);
    return {value, bytes};
}

bool isSpace(std::uint32_t codePoint)
{
    return contains(kSpaces, codePoint);
}

bool isMark(std::uint32_t codePoint)
{
    return contains(kMarks, codePoint) || contains(kWideMarks, codePoint);
}

} // namespace outcross
