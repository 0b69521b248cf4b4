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

} // namespace outcross
