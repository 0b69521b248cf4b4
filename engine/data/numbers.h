#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace outcross
{

/// Numbers as tables write them: with a decimal point or a decimal comma, with a sign, with an exponent, with blanks
/// around, never with a separator of thousands. Pure functions, any thread.

enum class DecimalMark : std::uint8_t { Point, Comma };

/// The number in a cell, or nothing where it is none. NaN or infinite for these words, and infinite for what no double
/// can hold (1e309).
[[nodiscard]] std::optional<double> numberIn(std::string_view cell, DecimalMark mark = DecimalMark::Point);

/// What a mark between digits says about how a table writes numbers.
enum class MarkEvidence : std::uint8_t {
    None,          ///< A whole number, or no number at all.
    Point,         ///< "40.47", "0.125", "3.1416".
    Comma,         ///< "40,47", "0,125", "3,1416".
    DoubtfulPoint, ///< "1.250", which may be a thousand and some, or one and a quarter.
    DoubtfulComma, ///< "1,250".
    Thousands,     ///< "1,234,567", "1.234,5": no number here, as nobody says which mark is which.
};

[[nodiscard]] MarkEvidence evidenceIn(std::string_view cell);

} // namespace outcross
