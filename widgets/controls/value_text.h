#pragma once

#include <QString>

#include <optional>

namespace outcross
{

/// What a force is counted in; decides how its value is written and read.
enum class ValueUnit { Percent, Rate, Count };

/// The value as the window writes it: "3 %", "1e-4", "1 200".
[[nodiscard]] QString valueText(double value, ValueUnit unit);

/// What a reader typed, as a value: decimal point or comma, spaces, an exponent. A number in a percent field is a
/// percentage with or without the sign; a count is whole, and "1,200" is twelve hundred. Nothing where it is no number.
/// Ranges are not checked.
[[nodiscard]] std::optional<double> parseValue(const QString& text, ValueUnit unit);

} // namespace outcross
