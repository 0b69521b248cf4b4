#include "engine/data/ansel.h"

#include "engine/data/utf8.h"

#include <array>

namespace outcross
{
namespace
{

constexpr unsigned kFirstLetter = 0xA1;
constexpr unsigned kFirstAccent = 0xE0;

/// From 0xA1 to 0xCF; 0 where there is none. 0xCF is the ß that GEDCOM adds.
constexpr std::array<char32_t, 47> kLetters{
    0x0141, 0x00D8, 0x0110, 0x00DE, 0x00C6, 0x0152, 0x02B9, 0x00B7, 0x266D, 0x00AE, 0x00B1, 0x01A0,
    0x01AF, 0x02BC, 0,      0x02BB, 0x0142, 0x00F8, 0x0111, 0x00FE, 0x00E6, 0x0153, 0x02BA, 0x0131,
    0x00A3, 0x00F0, 0,      0x01A1, 0x01B0, 0x25A1, 0x25A0, 0x00B0, 0x2113, 0x2117, 0x00A9, 0x266F,
    0x00BF, 0x00A1, 0x00DF, 0x20AC, 0,      0,      0,      0,      0x0065, 0x006F, 0x00DF};

/// From 0xE0 to 0xFE; 0 where there is none.
constexpr std::array<char32_t, 31> kAccents{0x0309, 0x0300, 0x0301, 0x0302, 0x0303, 0x0304, 0x0306, 0x0307,
                                            0x0308, 0x030C, 0x030A, 0xFE20, 0xFE21, 0x0315, 0x030B, 0x0310,
                                            0x0327, 0x0328, 0x0323, 0x0324, 0x0325, 0x0333, 0x0332, 0x0326,
                                            0x031C, 0x032E, 0xFE22, 0xFE23, 0x0338, 0,      0x0313};

/// Of letters with the accents that names have, the one character: Unicode's canonical composition, in small.
struct Composed {
    char letter;
    char32_t accent;
    std::string_view whole;
};
constexpr std::array<Composed, 40> kComposed{
    {{'A', 0x0308, "Ä"}, {'O', 0x0308, "Ö"}, {'U', 0x0308, "Ü"}, {'a', 0x0308, "ä"}, {'o', 0x0308, "ö"},
     {'u', 0x0308, "ü"}, {'e', 0x0308, "ë"}, {'i', 0x0308, "ï"}, {'E', 0x0301, "É"}, {'a', 0x0301, "á"},
     {'e', 0x0301, "é"}, {'i', 0x0301, "í"}, {'o', 0x0301, "ó"}, {'u', 0x0301, "ú"}, {'y', 0x0301, "ý"},
     {'A', 0x0301, "Á"}, {'a', 0x0300, "à"}, {'e', 0x0300, "è"}, {'i', 0x0300, "ì"}, {'o', 0x0300, "ò"},
     {'u', 0x0300, "ù"}, {'a', 0x0302, "â"}, {'e', 0x0302, "ê"}, {'i', 0x0302, "î"}, {'o', 0x0302, "ô"},
     {'u', 0x0302, "û"}, {'a', 0x0303, "ã"}, {'n', 0x0303, "ñ"}, {'o', 0x0303, "õ"}, {'A', 0x030A, "Å"},
     {'a', 0x030A, "å"}, {'c', 0x0327, "ç"}, {'C', 0x0327, "Ç"}, {'c', 0x030C, "č"}, {'s', 0x030C, "š"},
     {'z', 0x030C, "ž"}, {'C', 0x030C, "Č"}, {'S', 0x030C, "Š"}, {'Z', 0x030C, "Ž"}, {'r', 0x030C, "ř"}}};

void appendAccented(std::string& to, char letter, std::u32string& accents)
{
    if (accents.size() == 1)
        for (const Composed& composed : kComposed)
            if (composed.letter == letter && composed.accent == accents.front()) {
                to += composed.whole;
                accents.clear();
                return;
            }
    to += letter;
    for (const char32_t accent : accents)
        appendUtf8(to, accent);
    accents.clear();
}

} // namespace

DecodedText fromAnsel(const std::string& bytes, const std::string& source)
{
    if (bytes.find('\0') != std::string::npos || malformedUtf8(bytes) == std::string_view::npos)
        return decodedText(bytes, source);
    DecodedText decoded;
    decoded.text.reserve(bytes.size() + bytes.size() / 8);
    std::u32string accents;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            appendAccented(decoded.text, c, accents);
        } else if (byte >= kFirstAccent) {
            const std::size_t index = byte - kFirstAccent;
            if (index < kAccents.size() && kAccents[index] != 0)
                accents += kAccents[index];
        } else if (byte >= kFirstLetter && byte - kFirstLetter < kLetters.size() &&
                   kLetters[byte - kFirstLetter] != 0) {
            appendUtf8(decoded.text, kLetters[byte - kFirstLetter]);
        } else {
            appendUtf8(decoded.text, 0xFFFD);
        }
    }
    return decoded;
}

} // namespace outcross
