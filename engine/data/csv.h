#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

namespace outcross
{

/// A comma-separated file with a header line: every row has as many cells as the header.
struct CsvFile {
    std::string source; ///< What to call the file in messages.
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::size_t> lines; ///< For each row its line number in the file, counted from 1.

    /// Index of the column of that name, or header.size().
    [[nodiscard]] std::size_t column(const std::string& name) const;
};

inline constexpr std::size_t kMaximumCsvColumns = 100'000;

/// Reads RFC 4180 text: cells may be quoted ("" is a quote), lines end in LF or CRLF, a UTF-8 byte order mark is
/// skipped, blank lines are skipped. Throws InputError naming the line: a row with another number of cells, an open
/// quote, no header, no row, more than `maximumRows` or kMaximumCsvColumns, or a NUL byte.
[[nodiscard]] CsvFile parseCsv(const std::string& text, const std::string& source,
                               std::size_t maximumRows = std::numeric_limits<std::size_t>::max());

} // namespace outcross
