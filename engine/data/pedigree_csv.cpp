#include "engine/base/errors.h"
#include "engine/data/blanks.h"
#include "engine/data/csv.h"
#include "engine/data/pedigree_rows.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

/// The column of one of these names, or header.size(). A name that is there twice is refused.
std::size_t columnOf(const CsvFile& file, std::initializer_list<std::string_view> names)
{
    std::size_t found = file.header.size();
    for (std::size_t column = 0; column < file.header.size(); ++column) {
        const std::string name = lowerCase(withoutBlanks(file.header[column]));
        if (std::find(names.begin(), names.end(), name) == names.end())
            continue;
        if (found < file.header.size())
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line 1: two columns are called %2"),
                              {file.source, std::string(*names.begin())}});
        found = column;
    }
    return found;
}

bool isUnknown(std::string_view cell)
{
    return cell.empty() || cell == "0" || cell == "NA" || cell == "?";
}

} // namespace

PedigreeTable readPedigreeCsv(const std::string& text, const std::string& source)
{
    CsvFile file = parseCsv(text, source, kMaximumPeople);
    const std::size_t none = file.header.size();
    const std::size_t id = columnOf(file, {"id"});
    const std::size_t father = columnOf(file, {"father", "sire"});
    const std::size_t mother = columnOf(file, {"mother", "dam"});
    if (id == none || father == none || mother == none)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1, line 1: a pedigree was expected: GEDCOM, or CSV with the columns id, "
                                         "father and mother"),
             {source}});
    const std::size_t sex = columnOf(file, {"sex"});
    const std::size_t born = columnOf(file, {"born"});
    const std::size_t died = columnOf(file, {"died"});
    const std::size_t name = columnOf(file, {"name"});

    std::vector<PedigreeRow> rows;
    rows.reserve(file.rows.size());
    for (std::size_t i = 0; i < file.rows.size(); ++i) {
        std::vector<std::string>& cells = file.rows[i];
        const auto cell = [&](std::size_t column) {
            return column == none ? std::string_view() : withoutBlanks(cells[column]);
        };
        const auto parent = [&](std::size_t column) {
            return isUnknown(cell(column)) ? std::string_view() : cell(column);
        };
        if (isUnknown(cell(id)))
            throw InputError(
                {QT_TRANSLATE_NOOP("engine", "%1, line %2: this person has no id (“%3” stands for unknown)"),
                 {source, std::to_string(file.lines[i]), std::string(cell(id))}});
        rows.push_back({cell(id), parent(father), parent(mother), sexFrom(cell(sex)), yearIn(cell(born)),
                        yearIn(cell(died)), std::string(cell(name)), file.lines[i]});
    }
    return soundPedigree(std::move(rows), source, {});
}

PedigreeTable readPedigree(const std::string& text, const std::string& source)
{
    std::string_view content = text;
    if (content.starts_with("\xFF\xFE") || content.starts_with("\xFE\xFF"))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: the text is UTF-16; save it as UTF-8 or ASCII"), {source}});
    if (content.starts_with(kByteOrderMark))
        content.remove_prefix(kByteOrderMark.size());
    const std::size_t first = std::min(content.find_first_not_of(" \t\r\n"), content.size());
    // A CSV file's header cannot begin like this: its first cell would be a 0 with a blank behind it.
    const std::string_view begin = content.substr(first, 2);
    if (begin == "0 " || begin == "0\t")
        return readGedcom(content, source);
    return readPedigreeCsv(text, source);
}

} // namespace outcross
