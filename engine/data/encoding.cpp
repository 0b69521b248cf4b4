#include "engine/data/encoding.h"

#include "engine/base/counted.h"
#include "engine/base/errors.h"
#include "engine/data/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr char32_t kReplacement = 0xFFFD;
/// How much of a file without a byte order mark is looked at for NULs.
constexpr std::size_t kLookedAt = 4096;
constexpr std::size_t kFewestPairs = 8;
/// Text of one byte a character has fewer control characters than one in so many.
constexpr std::size_t kFewestBytesPerControl = 50;
/// And any text fewer than that.
constexpr std::size_t kFewestAsciiPerControl = 8;

/// Windows-1252 from 0x80 to 0x9F; what it leaves open is the control character of Latin-1.
constexpr std::array<char32_t, 32> kWindows1252{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

unsigned byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

char32_t windows1252(unsigned byte)
{
    return byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80] : static_cast<char32_t>(byte);
}

[[noreturn]] void refuseNul(const std::string& source)
{
    throw InputError({QT_TRANSLATE_NOOP("engine", "%1: this is not a text file (it has a NUL byte)"), {source}});
}

enum class Order { None, LittleEnd, BigEnd };

/// UTF-16 without a byte order mark: the NULs all stand on one side, beside at least seven in ten characters.
Order orderByNuls(std::string_view bytes)
{
    const std::size_t pairs = std::min(bytes.size(), kLookedAt) / 2;
    if (pairs < kFewestPairs)
        return Order::None;
    std::array<std::size_t, 2> nuls{};
    for (std::size_t at = 0; at < 2 * pairs; ++at)
        nuls[at % 2] += bytes[at] == '\0';
    if (nuls[0] == 0 && 10 * nuls[1] > 7 * pairs)
        return Order::LittleEnd;
    return nuls[1] == 0 && 10 * nuls[0] > 7 * pairs ? Order::BigEnd : Order::None;
}

DecodedText fromUtf16(std::string_view bytes, Order order, const std::string& source)
{
    const auto unit = [&](std::size_t i) -> char32_t {
        const unsigned first = byteAt(bytes, 2 * i);
        const unsigned second = byteAt(bytes, 2 * i + 1);
        return order == Order::LittleEnd ? second << 8 | first : first << 8 | second;
    };
    const auto isHigh = [](char32_t value) { return value >= 0xD800 && value < 0xDC00; };
    const auto isLow = [](char32_t value) { return value >= 0xDC00 && value < 0xE000; };
    const std::size_t units = bytes.size() / 2;
    std::size_t broken = bytes.size() % 2;
    DecodedText decoded;
    decoded.text.reserve(bytes.size() / 2);
    for (std::size_t i = 0; i < units; ++i) {
        char32_t value = unit(i);
        if (isHigh(value) && i + 1 < units && isLow(unit(i + 1))) {
            value = 0x10000 + ((value - 0xD800) << 10) + (unit(++i) - 0xDC00);
        } else if (isHigh(value) || isLow(value)) {
            value = kReplacement;
            ++broken;
        } else if (value == 0) {
            refuseNul(source);
        }
        appendUtf8(decoded.text, value);
    }
    if (broken > 0)
        decoded.notes.push_back(
            counted(broken, QT_TRANSLATE_NOOP("engine", "%1: one character of UTF-16 is broken; it is shown as �."),
                    QT_TRANSLATE_NOOP("engine", "%1: %2 characters of UTF-16 are broken; they are shown as �."),
                    {source, std::to_string(broken)}));
    return decoded;
}

/// Where the next byte is that is neither part of a whole character nor plain ASCII; counts the characters of several
/// bytes before it.
std::size_t nextBroken(std::string_view text, std::size_t at, std::size_t& wide)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080;
    while (at < text.size()) {
        std::uint64_t eight = 0;
        if (text.size() - at >= sizeof eight) {
            std::memcpy(&eight, text.data() + at, sizeof eight);
            if ((eight & kHighBits) == 0) {
                at += sizeof eight;
                continue;
            }
        }
        if (byteAt(text, at) < 0x80) {
            ++at;
            continue;
        }
        const unsigned lead = byteAt(text, at);
        const std::size_t whole = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (whole > text.size() - at || malformedUtf8(text.substr(at, whole)) != std::string_view::npos)
            return at;
        at += whole;
        ++wide;
    }
    return text.size();
}

std::size_t controls(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v') || c == 0x7F;
    }));
}

DecodedText fromBytes(std::string bytes, const std::string& source)
{
    std::size_t wide = 0;
    std::size_t broken = 0;
    for (std::size_t at = nextBroken(bytes, 0, wide); at < bytes.size(); at = nextBroken(bytes, at + 1, wide))
        ++broken;
    if (controls(bytes) * (broken > 0 ? kFewestBytesPerControl : kFewestAsciiPerControl) > bytes.size())
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1: this is not a text file (it has many control characters)"), {source}});
    if (broken == 0)
        return {std::move(bytes), {}};
    DecodedText decoded;
    decoded.text.reserve(bytes.size() + bytes.size() / 8);
    if (wide > broken) {
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t next = nextBroken(bytes, at, wide);
            decoded.text.append(bytes, at, next - at);
            if (next < bytes.size())
                appendUtf8(decoded.text, windows1252(byteAt(bytes, next)));
            at = next + 1;
        }
        decoded.notes.push_back(counted(
            broken, QT_TRANSLATE_NOOP("engine", "%1: one byte is not UTF-8 as the rest is, and was read as Latin-1."),
            QT_TRANSLATE_NOOP("engine", "%1: %2 bytes are not UTF-8 as the rest is, and were read as Latin-1."),
            {source, std::to_string(broken)}));
        return decoded;
    }
    for (std::size_t at = 0; at < bytes.size(); ++at)
        appendUtf8(decoded.text, windows1252(byteAt(bytes, at)));
    decoded.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: the text is not UTF-8 and was read as Latin-1 "
                                                         "(Windows-1252)."),
                             {source}});
    return decoded;
}

} // namespace

void appendUtf8(std::string& to, char32_t codePoint)
{
    const auto value = static_cast<std::uint32_t>(codePoint);
    const auto append = [&to](std::uint32_t byte) { to += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (value < 0x80) {
        append(value);
    } else if (value < 0x800) {
        append(0xC0 | value >> 6);
        append(0x80 | (value & 0x3F));
    } else if (value < 0x10000) {
        append(0xE0 | value >> 12);
        append(0x80 | (value >> 6 & 0x3F));
        append(0x80 | (value & 0x3F));
    } else {
        append(0xF0 | value >> 18);
        append(0x80 | (value >> 12 & 0x3F));
        append(0x80 | (value >> 6 & 0x3F));
        append(0x80 | (value & 0x3F));
    }
}

DecodedText decodedText(std::string bytes, const std::string& source)
{
    const std::string_view all = bytes;
    if (all.starts_with("\xFF\xFE"))
        return fromUtf16(all.substr(2), Order::LittleEnd, source);
    if (all.starts_with("\xFE\xFF"))
        return fromUtf16(all.substr(2), Order::BigEnd, source);
    if (all.find('\0') != std::string_view::npos)
        if (const Order order = orderByNuls(all); order != Order::None)
            return fromUtf16(all, order, source);
    if (all.starts_with(kByteOrderMark))
        bytes.erase(0, kByteOrderMark.size());
    while (!bytes.empty() && (bytes.back() == '\0' || bytes.back() == '\x1A'))
        bytes.pop_back();
    if (bytes.find('\0') != std::string::npos)
        refuseNul(source);
    return fromBytes(std::move(bytes), source);
}

} // namespace outcross
