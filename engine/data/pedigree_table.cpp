#include "engine/data/pedigree_table.h"

#include "engine/data/gedcom_encoding.h"
#include "engine/data/gedcom_lines.h"
#include "engine/data/pedigree_rows.h"

#include <algorithm>

namespace outcross
{
namespace
{

/// Within so many bytes a file shows what it is.
constexpr std::size_t kLookedAt = 4096;

} // namespace

bool looksLikeGedcom(std::string_view text)
{
    const std::size_t first = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    // A CSV file's header cannot begin like this: its first cell would be a 0 with a blank behind it.
    const std::string_view begin = text.substr(first, 2);
    if (begin == "0 " || begin == "0\t")
        return true;
    GedcomLines lines(text.substr(0, kLookedAt));
    for (GedcomLine line; lines.next(line);)
        if (line.level == 0 && (line.tag == "HEAD" || line.is("INDI") || line.is("FAM")))
            return true;
    return false;
}

PedigreeTable readPedigree(const std::string& text, const std::string& source, const std::stop_token& stop)
{
    DecodedText decoded = decodedPedigree(text, source);
    if (looksLikeGedcom(decoded.text))
        return readGedcom(decoded.text, source, std::move(decoded.notes), stop);
    return readPedigreeCsv(text, source, stop);
}

} // namespace outcross
