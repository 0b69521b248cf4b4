#pragma once

#include "engine/base/text.h"
#include "engine/data/csv.h"

#include <Eigen/Core>

#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

namespace outcross
{

/// Numbers in named columns, read from a table. Immutable once read; callable from any thread.
///
/// Standard units: z = (x − mean) / deviation, per column, with the mean and the maximum-likelihood standard deviation
/// (divided by the number of rows) of all rows. Every fifth row is held out for judging models and never trained on.
struct Table {
    std::string source;
    std::vector<std::string> columns;
    Eigen::MatrixXd values;    ///< Rows × columns, in the units of the data; finite.
    Eigen::VectorXd mean;      ///< Per column.
    Eigen::VectorXd deviation; ///< Per column, finite and above 0.
    std::vector<Text> notes;   ///< What was taken for granted in reading: columns, rows left out.
};

inline constexpr std::size_t kMinimumTableRows = 10;

/// True for the rows with number 4, 9, 14, … (counted from 0).
[[nodiscard]] constexpr bool isHeldOut(Eigen::Index row)
{
    return row % 5 == 4;
}

/// The rows to train on, and those held out: rows × columns in standard units.
[[nodiscard]] Eigen::MatrixXd trainingRows(const Table& table);
[[nodiscard]] Eigen::MatrixXd heldOutRows(const Table& table);

/// All rows in standard units.
[[nodiscard]] Eigen::MatrixXd standardRows(const Table& table);

/// Reads `count` columns of a table (see parseCsv()): those named (case, blanks and accents do not matter where that
/// is clear), or, where `names` is empty, the first of numericColumns() (those first that most rows have); a note then
/// says which. Numbers have a decimal
/// point or, where the whole table says so, a decimal comma, and no separators of thousands. Rows with an unknown cell
/// in these columns (isUnknownWord(); 0, -1 and -9 are numbers) or an infinite one are left out, and a note counts
/// them.
///
/// Throws InputError naming file, line and column: cells that are neither numbers nor unknown, fewer than
/// kMinimumTableRows rows left, a constant column, a column that is not there, is there twice or is named twice, too
/// few numeric columns, another number of names than `count`.
[[nodiscard]] Table readTable(const std::string& text, const std::string& source, const std::vector<std::string>& names,
                              std::size_t count, const std::stop_token& stop = {});

/// The same of a table that is taken apart already.
[[nodiscard]] Table tableFrom(const CsvFile& file, const std::vector<std::string>& names, std::size_t count,
                              const std::stop_token& stop = {});

/// The columns of numbers that can be learned from, in their order: with more numbers than words, most rows or at least
/// kMinimumTableRows of them known and not all the same, and which do not merely count or call the rows (1, 2, 3, …
/// without a name or under one such as "id").
[[nodiscard]] std::vector<std::size_t> numericColumns(const CsvFile& file, const std::stop_token& stop = {});

} // namespace outcross
