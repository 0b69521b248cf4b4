#include "engine/data/table.h"

#include "engine/base/errors.h"
#include "engine/data/csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

namespace outcross
{
namespace
{

std::string joined(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

std::string_view trimmed(std::string_view cell)
{
    while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\t'))
        cell.remove_prefix(1);
    while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t'))
        cell.remove_suffix(1);
    return cell;
}

/// The number in a cell (perhaps NaN or infinite), or nothing where it is not a number.
std::optional<double> number(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.starts_with('+') && !cell.starts_with("+-"))
        cell.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc() || end != cell.data() + cell.size())
        return std::nullopt;
    return value;
}

bool isNumeric(const CsvFile& file, std::size_t column)
{
    for (const auto& row : file.rows)
        if (!trimmed(row[column]).empty())
            return number(row[column]).has_value();
    return false;
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
                              {file.source, name, joined(file.header)}});
        if (std::find(picked.begin(), picked.end(), column) != picked.end())
            throw InputError({QT_TRANSLATE_NOOP("engine", "columns: \"%1\" is named twice"), {name}});
        picked.push_back(column);
    }
    return picked;
}

std::vector<std::size_t> firstNumericColumns(const CsvFile& file, std::size_t count)
{
    std::vector<std::size_t> picked;
    for (std::size_t column = 0; column < file.header.size() && picked.size() < count; ++column)
        if (isNumeric(file, column))
            picked.push_back(column);
    if (picked.size() < count)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: columns of numbers needed: %2; the file has %3"),
                          {file.source, std::to_string(count), std::to_string(picked.size())}});
    return picked;
}

double finiteNumber(const CsvFile& file, std::size_t row, std::size_t column)
{
    const std::string& cell = file.rows[row][column];
    const std::string line = std::to_string(file.lines[row]);
    if (trimmed(cell).empty())
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2, column \"%3\": the cell is empty"),
                          {file.source, line, file.header[column]}});
    const std::optional<double> value = number(cell);
    if (!value || !std::isfinite(*value))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2, column \"%3\": \"%4\" is not a finite number"),
                          {file.source, line, file.header[column], cell}});
    return *value;
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

Table readTable(const std::string& text, const std::string& source, const std::vector<std::string>& names,
                std::size_t count)
{
    const CsvFile file = parseCsv(text, source);
    const std::vector<std::size_t> picked =
        names.empty() ? firstNumericColumns(file, count) : namedColumns(file, names, count);
    if (file.rows.size() < kMinimumTableRows)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2 rows of data; at least %3 are needed"),
                          {source, std::to_string(file.rows.size()), std::to_string(kMinimumTableRows)}});
    Table table;
    table.source = source;
    table.values.resize(static_cast<Eigen::Index>(file.rows.size()), static_cast<Eigen::Index>(picked.size()));
    for (std::size_t i = 0; i < picked.size(); ++i) {
        table.columns.push_back(file.header[picked[i]]);
        for (std::size_t row = 0; row < file.rows.size(); ++row)
            table.values(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(i)) =
                finiteNumber(file, row, picked[i]);
    }
    standardise(table);
    return table;
}

} // namespace outcross
