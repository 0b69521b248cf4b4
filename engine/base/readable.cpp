#include "engine/base/readable.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace outcross
{
namespace
{

struct Range {
    std::uint32_t first;
    std::uint32_t last;
};

/// Controls; the soft hyphen; marks of direction and embedding; line and paragraph separators; what is not seen.
constexpr std::array<Range, 11> kInvisible{{{0x00, 0x1F},
                                            {0x7F, 0x9F},
                                            {0xAD, 0xAD},
                                            {0x61C, 0x61C},
                                            {0x180E, 0x180E},
                                            {0x200B, 0x200F},
                                            {0x2028, 0x202E},
                                            {0x2060, 0x206F},
                                            {0xFEFF, 0xFEFF},
                                            {0xFFF9, 0xFFFB},
                                            {0xE0000, 0xE007F}}};

bool isInvisible(std::uint32_t codePoint)
{
    for (const Range& range : kInvisible)
        if (codePoint >= range.first && codePoint <= range.last)
            return true;
    return false;
}

/// A whole character at the beginning, or one byte that begins none.
struct Piece {
    std::uint32_t value = 0;
    std::size_t bytes = 1;
    bool isWhole = false;
};

/// RFC 3629: shortest form, no surrogates.
Piece firstPiece(std::string_view text)
{
    const auto byte = [&](std::size_t i) -> std::uint32_t {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const std::uint32_t lead = byte(0);
    const std::size_t bytes = lead < 0x80   ? 1
                              : lead < 0xC2 ? 0
                              : lead < 0xE0 ? 2
                              : lead < 0xF0 ? 3
                              : lead < 0xF5 ? 4
                                            : 0;
    if (bytes <= 1)
        return {lead, 1, bytes == 1};
    std::uint32_t value = lead & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U)
            return {lead, 1, false};
        value = value << 6 | (byte(i) & 0x3FU);
    }
    const bool isCharacter = (bytes == 2 || (bytes == 3 && value >= 0x800) || (bytes == 4 && value >= 0x10000)) &&
                             value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
    return isCharacter ? Piece{value, bytes, true} : Piece{lead, 1, false};
}

bool isWithinCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::string codeOf(std::uint32_t value)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string digits;
    for (std::uint32_t rest = value; rest > 0 || digits.size() < 2; rest >>= 4)
        digits.insert(digits.begin(), kDigits[rest & 0xF]);
    if (value < 0x100)
        return "\\x" + digits;
    return "\\u" + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

/// Calls take(what to show, how many characters that is) for each piece from the front, until it says no.
template <class Take> void forEachShown(std::string_view value, const Take& take)
{
    while (!value.empty()) {
        const Piece piece = firstPiece(value);
        const bool asItIs = piece.isWhole && !isInvisible(piece.value);
        const std::string code = asItIs ? std::string() : codeOf(piece.value);
        if (!take(asItIs ? value.substr(0, piece.bytes) : std::string_view(code), asItIs ? 1 : code.size()))
            return;
        value.remove_prefix(piece.bytes);
    }
}

} // namespace

std::string visible(std::string_view value)
{
    std::string line;
    line.reserve(value.size());
    forEachShown(value, [&](std::string_view text, std::size_t) {
        line += text;
        return true;
    });
    return line;
}

std::string visibleJson(std::string_view text)
{
    constexpr std::uint32_t kPair = 0x10000; // from here on UTF-16 takes two units
    const auto unit = [](std::uint32_t value) {
        const std::string digits = codeOf(value).substr(2);
        return "\\u" + std::string(4 - digits.size(), '0') + digits;
    };
    std::string json;
    json.reserve(text.size());
    while (!text.empty()) {
        const Piece piece = firstPiece(text);
        if (piece.value < 0x7F || !isInvisible(piece.value))
            json += text.substr(0, piece.bytes);
        else if (piece.value < kPair)
            json += unit(piece.value);
        else
            json += unit(0xD800 + ((piece.value - kPair) >> 10)) + unit(0xDC00 + ((piece.value - kPair) & 0x3FF));
        text.remove_prefix(piece.bytes);
    }
    return json;
}

std::string shown(std::string_view value, std::size_t characters)
{
    constexpr std::size_t kMostBytes = 4; // of a character
    const std::size_t headCharacters = (characters - 1) / 2;
    const std::size_t tailCharacters = characters - 1 - headCharacters;

    std::string head;
    std::size_t taken = 0;
    std::size_t headBytes = 0; // of what is shown, up to headCharacters
    bool isLong = false;
    forEachShown(value, [&](std::string_view text, std::size_t count) {
        if (taken + count > characters) {
            isLong = true;
            return false;
        }
        head += text;
        taken += count;
        if (taken <= headCharacters)
            headBytes = head.size();
        return true;
    });
    if (!isLong)
        return head;
    head.resize(headBytes);

    // The end of a long value: from a place where a character begins, enough for the tail whatever stands there.
    std::size_t begin = value.size() - std::min(value.size(), tailCharacters * kMostBytes);
    for (std::size_t i = 1; i < kMostBytes && begin < value.size() && isWithinCharacter(value[begin]); ++i)
        ++begin;
    std::vector<std::string> pieces;
    std::vector<std::size_t> lengths;
    forEachShown(value.substr(begin), [&](std::string_view text, std::size_t count) {
        pieces.emplace_back(text);
        lengths.push_back(count);
        return true;
    });
    std::size_t first = pieces.size();
    for (std::size_t left = tailCharacters; first > 0 && lengths[first - 1] <= left; --first)
        left -= lengths[first - 1];
    head += "…";
    for (; first < pieces.size(); ++first)
        head += pieces[first];
    return head;
}

} // namespace outcross
