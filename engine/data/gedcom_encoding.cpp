#include "engine/data/gedcom_encoding.h"

#include "engine/data/ansel.h"
#include "engine/data/gedcom_lines.h"
#include "engine/data/utf8.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace outcross
{
namespace
{

/// Within so many bytes the head says in what a file is saved.
constexpr std::size_t kLookedAt = 4096;
constexpr unsigned kFirstByte = 0x80;

/// The characters from 0x80 to 0xFF (Unicode's mapping tables ROMAN.TXT, CP437.TXT and CP850.TXT).
constexpr std::u32string_view kMacRoman = U"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
                                          U"†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
                                          U"¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
                                          U"‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
constexpr std::u32string_view kCodePage437 = U"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
                                             U"áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                                             U"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
                                             U"αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";
constexpr std::u32string_view kCodePage850 = U"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
                                             U"áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
                                             U"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
                                             U"ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";
static_assert(kMacRoman.size() == kFirstByte && kCodePage437.size() == kFirstByte && kCodePage850.size() == kFirstByte);

struct NamedTable {
    std::string_view said; ///< In the head, without blanks and hyphens, in upper case.
    std::string_view name;
    std::u32string_view characters;
};
constexpr std::array<NamedTable, 12> kTables{{{"MACINTOSH", "Mac Roman", kMacRoman},
                                              {"MACROMAN", "Mac Roman", kMacRoman},
                                              {"MAC", "Mac Roman", kMacRoman},
                                              {"IBMPC", "CP437", kCodePage437},
                                              {"IBM", "CP437", kCodePage437},
                                              {"IBMDOS", "CP437", kCodePage437},
                                              {"PC", "CP437", kCodePage437},
                                              {"OEM", "CP437", kCodePage437},
                                              {"CP437", "CP437", kCodePage437},
                                              {"DOS", "CP850", kCodePage850},
                                              {"MSDOS", "CP850", kCodePage850},
                                              {"CP850", "CP850", kCodePage850}}};

/// What the head says, as NamedTable::said; empty where it says nothing.
std::string saidEncoding(std::string_view head)
{
    GedcomLines lines(head);
    for (GedcomLine line; lines.next(line);) {
        if (line.level != 1 || !line.is("CHAR"))
            continue;
        std::string said;
        for (const char c : line.value)
            if (c != ' ' && c != '-' && c != '_')
                said += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        return said;
    }
    return {};
}

} // namespace

DecodedText decodedPedigree(const std::string& bytes, const std::string& source)
{
    const std::string said = saidEncoding(std::string_view(bytes).substr(0, kLookedAt));
    if (said.starts_with("ANSEL"))
        return fromAnsel(bytes, source);
    const auto table = std::find_if(kTables.begin(), kTables.end(),
                                    [&](const NamedTable& candidate) { return candidate.said == said; });
    if (table == kTables.end() || bytes.find('\0') != std::string::npos ||
        malformedUtf8(bytes) == std::string_view::npos)
        return decodedText(bytes, source);
    DecodedText decoded;
    decoded.text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const unsigned byte = static_cast<unsigned char>(c);
        appendUtf8(decoded.text, byte < kFirstByte ? byte : table->characters[byte - kFirstByte]);
    }
    decoded.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: the text was read as %2, as its head says (CHAR)."),
                             {source, std::string(table->name)}});
    return decoded;
}

} // namespace outcross
