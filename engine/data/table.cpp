#include "engine/data/table.h"

#include "engine/base/errors.h"
#include "engine/base/paced_stop.h"
#include "engine/data/column_names.h"
#include "engine/data/numbers.h"
#include "engine/data/unknown.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>

namespace outcross
{
namespace
{

/// How the whole table writes its numbers.
struct NumberForm {
    DecimalMark mark = DecimalMark::Point;
    bool isDoubtful = false; ///< Every mark in it could part thousands.
};

NumberForm numberFormOf(const CsvFile& file, PacedStop& stop)
{
    std::size_t points = 0;
    std::size_t commas = 0;
    std::size_t doubtful = 0;
    for (const auto& row : file.rows) {
        stop();
        for (const std::string& cell : row) {
            const MarkEvidence evidence = evidenceIn(cell);
            points += evidence == MarkEvidence::Point;
            commas += evidence == MarkEvidence::Comma;
            doubtful += evidence == MarkEvidence::DoubtfulComma;
        }
    }
    if (commas > points)
        return {DecimalMark::Comma, false};
    // Whoever parts cells by semicolons does so because the comma is taken.
    if (doubtful > 0 && points == 0 && file.separator == ';')
        return {DecimalMark::Comma, true};
    return {DecimalMark::Point, points == 0};
}

/// "1,250" where the table has decimal points, and the other way round.
bool mayHaveThousands(std::string_view cell, DecimalMark mark)
{
    const MarkEvidence evidence = evidenceIn(cell);
    if (evidence == MarkEvidence::Thousands)
        return true;
    return evidence == (mark == DecimalMark::Point ? MarkEvidence::DoubtfulComma : MarkEvidence::DoubtfulPoint);
}

/// Whether the cells of a column are 1, 2, 3, … or 0, 1, 2, ….
bool countsRows(const CsvFile& file, std::size_t column)
{
    const std::optional<double> first = numberIn(file.rows.front()[column]);
    if (first != 0 && first != 1)
        return false;
    for (std::size_t row = 0; row < file.rows.size(); ++row)
        if (numberIn(file.rows[row][column]) != *first + static_cast<double>(row))
            return false;
    return true;
}

/// What the cells of a column are.
struct ColumnContent {
    std::size_t numbers = 0;
    std::size_t unknown = 0; ///< Infinite ones among them.
    std::size_t others = 0;
    bool varies = false;
    bool countsRows = false;

    [[nodiscard]] bool isNumeric() const { return numbers > others && varies && !countsRows; }
    /// Most rows have a number, so that few are lost with it.
    [[nodiscard]] bool isDense() const { return numbers > unknown + others; }
    [[nodiscard]] bool isLearnable() const { return isNumeric() && (isDense() || numbers >= kMinimumTableRows); }
};

ColumnContent contentOf(const CsvFile& file, std::size_t column, DecimalMark mark, PacedStop& stop)
{
    ColumnContent content;
    std::optional<double> first;
    for (const auto& row : file.rows) {
        stop();
        const std::optional<double> value = numberIn(row[column], mark);
        if (value && std::isfinite(*value)) {
            first = first ? first : value;
            content.varies = content.varies || *value != *first;
            ++content.numbers;
        } else if (value || isUnknownWord(row[column])) {
            ++content.unknown;
        } else if (mayHaveThousands(row[column], mark)) { // refused when it is read, not passed over in silence
            content.varies = true;
            ++content.numbers;
        } else {
            ++content.others;
        }
    }
    content.countsRows = content.isNumeric() && namesRows(file.header[column]) && countsRows(file, column);
    return content;
}

std::vector<std::size_t> namedColumns(const CsvFile& file, const std::vector<std::string>& names, std::size_t count)
{
    if (names.size() != count)
        throw InputError({QT_TRANSLATE_NOOP("engine", "columns: %1 named, but this model takes %2"),
                          {std::to_string(names.size()), std::to_string(count)}});
    std::vector<std::size_t> picked;
    for (const std::string& name : names) {
        const std::size_t column = file.column(name);
        if (column == file.header.size())
            throw InputError({QT_TRANSLATE_NOOP("engine", "columns: %1 has no column \"%2\"; it has: %3"),
                              {file.source, name, listOfNames(file.header)}});
        if (std::count(file.header.begin(), file.header.end(), file.header[column]) > 1)
            refuseTwins(file, file.header[column]);
        if (std::find(picked.begin(), picked.end(), column) != picked.end())
            throw InputError({QT_TRANSLATE_NOOP("engine", "columns: \"%1\" is named twice"), {name}});
        picked.push_back(column);
    }
    return picked;
}

/// Names the first cell that has digits and is no number: "1 000", "3 %", "€ 3".
[[noreturn]] void refuseNoNumbers(const CsvFile& file, const std::vector<ColumnContent>& contents,
                                  const std::string& needed, const std::string& found)
{
    for (std::size_t column = 0; column < contents.size(); ++column)
        for (std::size_t row = 0; contents[column].others > 0 && row < file.rows.size(); ++row) {
            const std::string& cell = file.rows[row][column];
            if (cell.find_first_of("0123456789") != std::string::npos && !numberIn(cell) && !isUnknownWord(cell))
                throw InputError(
                    {QT_TRANSLATE_NOOP("engine", "%1: columns of numbers needed: %2; the file has %3 (line "
                                                 "%4, column “%5”: “%6” is no number as they are read here: "
                                                 "digits and one decimal mark)"),
                     {file.source, needed, found, std::to_string(file.lines[row]), file.header[column], cell}});
        }
    throw InputError({QT_TRANSLATE_NOOP("engine", "%1: columns of numbers needed: %2; the file has %3"),
                      {file.source, needed, found}});
}

/// Says what was found, of the column that comes nearest to what is needed.
[[noreturn]] void refuseFew(const CsvFile& file, const std::vector<ColumnContent>& contents,
                            const std::vector<std::size_t>& picked, std::size_t count)
{
    const std::string needed = std::to_string(count);
    const std::string found = std::to_string(picked.size());
    std::size_t best = contents.size();
    for (std::size_t i = 0; i < contents.size(); ++i)
        if (!contents[i].isLearnable() && !contents[i].countsRows && contents[i].numbers > 0 &&
            (best == contents.size() || contents[i].numbers > contents[best].numbers))
            best = i;
    if (best == contents.size())
        refuseNoNumbers(file, contents, needed, found);
    if (!contents[best].varies)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: columns of numbers needed: %2; the file has %3, as all "
                                                      "numbers in the column “%4” are the same"),
                          {file.source, needed, found, file.header[best]}});
    throw InputError({QT_TRANSLATE_NOOP("engine", "%1: columns of numbers needed: %2; the file has %3 (the column “%4” "
                                                  "has numbers: %5, unknown cells: %6, others: %7)"),
                      {file.source, needed, found, file.header[best], std::to_string(contents[best].numbers),
                       std::to_string(contents[best].unknown), std::to_string(contents[best].others)}});
}

/// Those of which most rows have a number; where these are too few, also those with enough numbers.
std::vector<std::size_t> firstNumericColumns(const CsvFile& file, DecimalMark mark, std::size_t count, PacedStop& stop)
{
    std::vector<ColumnContent> contents;
    std::vector<std::size_t> picked;
    for (std::size_t column = 0; column < file.header.size() && picked.size() < count; ++column) {
        contents.push_back(contentOf(file, column, mark, stop));
        if (contents.back().isLearnable() && contents.back().isDense())
            picked.push_back(column);
    }
    for (std::size_t column = 0; column < contents.size() && picked.size() < count; ++column)
        if (contents[column].isLearnable() && !contents[column].isDense())
            picked.push_back(column);
    if (picked.size() < count)
        refuseFew(file, contents, picked, count);
    std::sort(picked.begin(), picked.end());
    return picked;
}

/// The number of a cell, or NaN where it is unknown or infinite.
double numberOrNone(const CsvFile& file, std::size_t row, std::size_t column, DecimalMark mark)
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    const std::string& cell = file.rows[row][column];
    if (const std::optional<double> value = numberIn(cell, mark))
        return std::isfinite(*value) ? *value : kNone;
    if (isUnknownWord(cell))
        return kNone;
    const std::vector<std::string> place{file.source, std::to_string(file.lines[row]), file.header[column], cell};
    if (evidenceIn(cell) == MarkEvidence::Thousands)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2, column \"%3\": \"%4\" has separators of thousands; "
                                                      "write all numbers without them"),
                          place});
    if (mayHaveThousands(cell, mark))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2, column \"%3\": \"%4\" can be read in two ways; "
                                                      "write numbers without separators of thousands, and all with "
                                                      "the same decimal mark"),
                          place});
    throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2, column \"%3\": \"%4\" is not a finite number"), place});
}

/// The first cell of a column with a mark that could part thousands, where nothing in the file says what it is.
void noteDoubtful(const CsvFile& file, std::size_t column, DecimalMark mark, Table& table)
{
    const MarkEvidence doubtful =
        mark == DecimalMark::Point ? MarkEvidence::DoubtfulPoint : MarkEvidence::DoubtfulComma;
    const auto row = std::find_if(file.rows.begin(), file.rows.end(),
                                  [&](const auto& cells) { return evidenceIn(cells[column]) == doubtful; });
    if (row == file.rows.end())
        return;
    const std::vector<std::string> place{file.source,
                                         std::to_string(file.lines[static_cast<std::size_t>(row - file.rows.begin())]),
                                         file.header[column], (*row)[column]};
    if (mark == DecimalMark::Point)
        table.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1, line %2, column “%3”: the point in “%4” was taken for "
                                                           "a decimal point; if it parts thousands, leave it out of "
                                                           "all numbers."),
                               place});
    else
        table.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1, line %2, column “%3”: the comma in “%4” was taken for "
                                                           "a decimal comma; if it parts thousands, leave it out of "
                                                           "all numbers."),
                               place});
}

void noteColumns(const CsvFile& file, const NumberForm& form, const std::vector<std::size_t>& picked, bool chosen,
                 Table& table)
{
    if (chosen && picked.size() == 1)
        table.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: no column was named, so the first one with numbers was "
                                                           "taken: %2."),
                               {file.source, table.columns.front()}});
    else if (chosen)
        table.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: no columns were named, so the first %2 with numbers "
                                                           "were taken: %3."),
                               {file.source, std::to_string(picked.size()), listOfNames(table.columns)}});
    if (form.isDoubtful)
        for (const std::size_t column : picked)
            noteDoubtful(file, column, form.mark, table);
}

/// Fills `values` with the rows that have a number in every column.
void fillRows(const CsvFile& file, const std::vector<std::size_t>& picked, DecimalMark mark, PacedStop& stop,
              Table& table)
{
    table.values.resize(static_cast<Eigen::Index>(file.rows.size()), static_cast<Eigen::Index>(picked.size()));
    Eigen::Index kept = 0;
    for (std::size_t row = 0; row < file.rows.size(); ++row) {
        stop();
        bool complete = true;
        for (std::size_t i = 0; i < picked.size(); ++i) {
            const double value = numberOrNone(file, row, picked[i], mark);
            complete = complete && !std::isnan(value);
            table.values(kept, static_cast<Eigen::Index>(i)) = value;
        }
        kept += complete;
    }
    table.values.conservativeResize(kept, Eigen::NoChange);
    const auto left = static_cast<std::size_t>(kept);
    const std::size_t out = file.rows.size() - left;
    if (left < kMinimumTableRows && out == 0)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2 rows of data; at least %3 are needed"),
                          {file.source, std::to_string(left), std::to_string(kMinimumTableRows)}});
    if (left < kMinimumTableRows)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: only %2 of %3 rows have numbers in all columns taken (%4); "
                                                      "at least %5 are needed"),
                          {file.source, std::to_string(left), std::to_string(file.rows.size()),
                           listOfNames(table.columns), std::to_string(kMinimumTableRows)}});
    if (out == 1)
        table.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: one of %2 rows was left out, as it has no number in a "
                                                           "column that was taken."),
                               {file.source, std::to_string(file.rows.size())}});
    else if (out > 1)
        table.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: %2 of %3 rows were left out, as they have no number in "
                                                           "a column that was taken."),
                               {file.source, std::to_string(out), std::to_string(file.rows.size())}});
}

void standardise(Table& table)
{
    table.mean = table.values.colwise().mean().transpose();
    const Eigen::MatrixXd centred = table.values.rowwise() - table.mean.transpose();
    table.deviation = centred.array().square().colwise().mean().sqrt().transpose();
    for (Eigen::Index column = 0; column < table.values.cols(); ++column) {
        const std::string& name = table.columns[static_cast<std::size_t>(column)];
        const auto values = table.values.col(column);
        // A deviation may also underflow to 0 for values that differ by next to nothing: constant for every purpose.
        if (values.minCoeff() == values.maxCoeff() || table.deviation(column) == 0)
            throw InputError(
                {QT_TRANSLATE_NOOP("engine", "%1, column \"%2\": all values are the same"), {table.source, name}});
        if (!std::isfinite(table.deviation(column)))
            throw InputError(
                {QT_TRANSLATE_NOOP("engine", "%1, column \"%2\": the values are too large"), {table.source, name}});
    }
}

Eigen::MatrixXd rowsWhere(const Table& table, bool heldOut)
{
    const Eigen::MatrixXd all = standardRows(table);
    std::vector<Eigen::Index> rows;
    for (Eigen::Index row = 0; row < all.rows(); ++row)
        if (isHeldOut(row) == heldOut)
            rows.push_back(row);
    return all(rows, Eigen::all);
}

} // namespace

Eigen::MatrixXd standardRows(const Table& table)
{
    return (table.values.rowwise() - table.mean.transpose()).array().rowwise() / table.deviation.transpose().array();
}

Eigen::MatrixXd trainingRows(const Table& table)
{
    return rowsWhere(table, false);
}

Eigen::MatrixXd heldOutRows(const Table& table)
{
    return rowsWhere(table, true);
}

std::vector<std::size_t> numericColumns(const CsvFile& file, const std::stop_token& stop)
{
    PacedStop pacedStop(stop);
    const DecimalMark mark = numberFormOf(file, pacedStop).mark;
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < file.header.size(); ++column)
        if (contentOf(file, column, mark, pacedStop).isLearnable())
            columns.push_back(column);
    return columns;
}

Table readTable(const std::string& text, const std::string& source, const std::vector<std::string>& names,
                std::size_t count, const std::stop_token& stop)
{
    return tableFrom(parseCsv(text, source, kAnyNumberOfRows, stop), names, count, stop);
}

Table tableFrom(const CsvFile& file, const std::vector<std::string>& names, std::size_t count,
                const std::stop_token& stop)
{
    PacedStop pacedStop(stop);
    const NumberForm form = numberFormOf(file, pacedStop);
    const std::vector<std::size_t> picked =
        names.empty() ? firstNumericColumns(file, form.mark, count, pacedStop) : namedColumns(file, names, count);
    Table table;
    table.source = file.source;
    table.notes = file.notes;
    for (const std::size_t column : picked)
        table.columns.push_back(file.header[column]);
    noteColumns(file, form, picked, names.empty(), table);
    fillRows(file, picked, form.mark, pacedStop, table);
    standardise(table);
    return table;
}

} // namespace outcross
