#pragma once

#include "engine/base/text.h"

#include <cstddef>
#include <limits>
#include <stop_token>
#include <string>
#include <vector>

namespace outcross
{

/// A table with a header line: every row has as many cells as the header.
struct CsvFile {
    std::string source; ///< What to call the file in messages.
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::size_t> lines; ///< For each row its line number in the file, counted from 1.
    std::size_t headerLine = 1;     ///< Where the header stands, or where it was expected.
    bool hasHeader = true;          ///< False: the file begins with numbers; its columns are called 1, 2, ….
    char separator = ',';           ///< ' ': runs of blanks.
    std::vector<Text> notes;        ///< What was taken for granted in reading.

    /// Index of the column of that name, or else of the only one with the same columnKey(); header.size(): there is
    /// none.
    [[nodiscard]] std::size_t column(const std::string& name) const;
};

inline constexpr std::size_t kMaximumCsvColumns = 100'000;
inline constexpr std::size_t kAnyNumberOfRows = std::numeric_limits<std::size_t>::max();

/// Reads the tables of spreadsheets and programs of all countries, saved as decodedText() reads them. Cells are parted
/// by tabs, semicolons, bars, commas or, where there is nothing else, runs of blanks: whatever parts most rows as it
/// parts the header, or what a first line "sep=;" says. Cells may be quoted ("" is a quote, RFC 4180) and lose the
/// blanks around them; lines end in LF, CRLF or CR; rows without a single filled cell are skipped, as are lines that
/// begin with #, unless most rows do.
///
/// A column of row names that the header does not count (R's write.table) is called "". A first line of numbers is no
/// header: the names come from a # line just above it that has as many, else the columns are called 1, 2, … (a note
/// says so, see hasHeader).
///
/// Throws InputError naming the line: a row with another number of cells, an open quote, no header, no row, more than
/// `maximumRows` or kMaximumCsvColumns, or bytes that are no text. Throws
/// Cancelled.
[[nodiscard]] CsvFile parseCsv(const std::string& text, const std::string& source,
                               std::size_t maximumRows = kAnyNumberOfRows, const std::stop_token& stop = {});

/// Refuses two columns of one name where one is looked for.
[[noreturn]] void refuseTwins(const CsvFile& file, const std::string& name);

/// "a, b, c": names in messages, as many as help.
[[nodiscard]] std::string listOfNames(const std::vector<std::string>& names);

} // namespace outcross
