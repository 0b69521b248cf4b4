#include "engine/base/counted.h"
#include "engine/base/errors.h"
#include "engine/base/paced_stop.h"
#include "engine/data/blanks.h"
#include "engine/data/column_names.h"
#include "engine/data/csv.h"
#include "engine/data/pedigree_rows.h"
#include "engine/data/unknown.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcross
{
namespace
{

/// The columns that a pedigree is read from; `none` where there is no such column.
struct Columns {
    std::size_t none;
    std::size_t id = none;
    std::size_t father = none;
    std::size_t mother = none;
    std::size_t sex = none;
    std::size_t born = none;
    std::size_t died = none;
    std::size_t name = none;
};

/// The column with the most usual of the role's names among those that are not taken yet.
std::size_t take(const CsvFile& file, ColumnRole role, std::vector<bool>& isTaken)
{
    const std::vector<std::size_t> columns = columnsOf(role, file.header);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (isTaken[columns[i]])
            continue;
        if (i + 1 < columns.size() && columnKey(file.header[columns[i]]) == columnKey(file.header[columns[i + 1]]))
            refuseTwins(file, file.header[columns[i]]);
        isTaken[columns[i]] = true;
        return columns[i];
    }
    return file.header.size();
}

/// PLINK's FID is a family, and stands before the individual's IID; elsewhere it is the father's id, beside MID.
bool hasFamilyColumn(const CsvFile& file)
{
    const auto has = [&](std::string_view key) {
        return std::any_of(file.header.begin(), file.header.end(),
                           [&](const std::string& name) { return columnKey(name) == key; });
    };
    return has("fid") && !has("mid");
}

Columns columnsIn(const CsvFile& file)
{
    if (!file.hasHeader)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: a pedigree was expected, but the table begins with "
                                                      "numbers and not with the names of its columns, such as id, "
                                                      "father and mother"),
                          {file.source, std::to_string(file.headerLine)}});
    Columns columns{.none = file.header.size()};
    std::vector<bool> isTaken(file.header.size());
    if (hasFamilyColumn(file))
        for (std::size_t i = 0; i < file.header.size(); ++i)
            isTaken[i] = columnKey(file.header[i]) == "fid";
    columns.father = take(file, ColumnRole::Father, isTaken);
    columns.mother = take(file, ColumnRole::Mother, isTaken);
    columns.id = take(file, ColumnRole::Id, isTaken);
    columns.sex = take(file, ColumnRole::Sex, isTaken);
    columns.born = take(file, ColumnRole::Born, isTaken);
    columns.died = take(file, ColumnRole::Died, isTaken);
    columns.name = take(file, ColumnRole::Name, isTaken);
    std::vector<std::string> missing;
    for (const auto& [column, name] :
         {std::pair{columns.id, "id"}, std::pair{columns.father, "father"}, std::pair{columns.mother, "mother"}})
        if (column == columns.none)
            missing.emplace_back(name);
    if (!missing.empty())
        throw InputError(
            {QT_TRANSLATE_NOOP("engine",
                               "%1, line %2: a pedigree was expected: GEDCOM, or a table with the columns id, "
                               "father and mother; found: %3; missing: %4"),
             {file.source, std::to_string(file.headerLine), listOfNames(file.header), listOfNames(missing)}});
    return columns;
}

/// Nothing where the three columns are called as everybody calls them and no other could be meant.
void noteColumns(const CsvFile& file, const Columns& columns, std::vector<Text>& notes)
{
    const auto isPlain = [&](std::size_t column, std::string_view first, std::string_view second, ColumnRole role) {
        const std::string key = columnKey(file.header[column]);
        return (key == first || key == second) && (role == ColumnRole::Id || columnsOf(role, file.header).size() == 1);
    };
    if (isPlain(columns.id, "id", "id", ColumnRole::Id) &&
        isPlain(columns.father, "father", "sire", ColumnRole::Father) &&
        isPlain(columns.mother, "mother", "dam", ColumnRole::Mother))
        return;
    notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: the columns “%2”, “%3” and “%4” were taken for id, father and "
                                                 "mother."),
                     {file.source, file.header[columns.id], file.header[columns.father], file.header[columns.mother]}});
}

/// Which codes stand for an unknown parent, unless everybody knows them.
void noteCodes(const CsvFile& file, const Columns& columns, std::vector<Text>& notes)
{
    std::map<std::string, std::size_t, std::less<>> codes;
    for (const auto& row : file.rows)
        for (const std::size_t column : {columns.father, columns.mother}) {
            const std::string_view cell = withoutBlanks(row[column]);
            if (cell.empty() || cell == "0" || cell == "NA" || cell == "?" || !isUnknownName(cell))
                continue;
            if (const auto known = codes.find(cell); known != codes.end())
                ++known->second;
            else
                codes.emplace(cell, 1);
        }
    for (const auto& [code, times] : codes)
        notes.push_back(counted(times,
                                QT_TRANSLATE_NOOP("engine", "%1: “%2” was taken for an unknown parent, in one cell."),
                                QT_TRANSLATE_NOOP("engine", "%1: “%2” was taken for an unknown parent, in %3 cells."),
                                {file.source, code, std::to_string(times)}));
}

} // namespace

PedigreeTable readPedigreeCsv(const std::string& text, const std::string& source, const std::stop_token& stop)
{
    CsvFile file = parseCsv(text, source, kMaximumPeople, stop);
    const Columns columns = columnsIn(file);
    std::vector<Text> notes = file.notes;
    noteColumns(file, columns, notes);

    std::vector<PedigreeRow> rows;
    rows.reserve(file.rows.size());
    PacedStop pacedStop(stop);
    for (std::size_t i = 0; i < file.rows.size(); ++i) {
        pacedStop();
        std::vector<std::string>& cells = file.rows[i];
        const auto cell = [&](std::size_t column) {
            return column == columns.none ? std::string_view() : withoutBlanks(cells[column]);
        };
        const auto known = [&](std::size_t column) {
            return isUnknownName(cell(column)) ? std::string_view() : cell(column);
        };
        if (isUnknownName(cell(columns.id)))
            throw InputError(
                {QT_TRANSLATE_NOOP("engine", "%1, line %2: this person has no id (“%3” stands for unknown)"),
                 {source, std::to_string(file.lines[i]), std::string(cell(columns.id))}});
        rows.push_back({.id = cell(columns.id),
                        .father = known(columns.father),
                        .mother = known(columns.mother),
                        .born = yearIn(cell(columns.born)),
                        .died = yearIn(cell(columns.died)),
                        .name = std::string(isUnknownWord(cell(columns.name)) ? "" : cell(columns.name)),
                        .line = file.lines[i],
                        .sexWritten = cell(columns.sex)});
    }
    noteCodes(file, columns, notes);
    return soundPedigree(std::move(rows), source, std::move(notes), stop);
}

} // namespace outcross
