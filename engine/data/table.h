#pragma once

#include <Eigen/Core>

#include <cstddef>
#include <string>
#include <vector>

namespace outcross
{

/// Numbers in named columns, read from CSV. Immutable once read; callable from any thread.
///
/// Standard units: z = (x − mean) / deviation, per column, with the mean and the maximum-likelihood standard deviation
/// (divided by the number of rows) of all rows. Every fifth row is held out for judging models and never trained on.
struct Table {
    std::string source;
    std::vector<std::string> columns;
    Eigen::MatrixXd values;    ///< Rows × columns, in the units of the data; finite.
    Eigen::VectorXd mean;      ///< Per column.
    Eigen::VectorXd deviation; ///< Per column, finite and above 0.
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

/// Reads `count` columns of CSV text: those named, or, where `names` is empty, the first numeric ones (a column is
/// numeric when its first cell that is not empty is a number). Throws InputError naming file, line and column: cells
/// that are empty or not a finite number, fewer than kMinimumTableRows rows, a constant column, a column that is not
/// there or named twice, too few numeric columns, another number of names than `count`.
[[nodiscard]] Table readTable(const std::string& text, const std::string& source, const std::vector<std::string>& names,
                              std::size_t count);

} // namespace outcross
