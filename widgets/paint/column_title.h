#pragma once

#include <QString>

#include <string_view>

namespace outcross
{

/// The title of a table's column: those of the shipped tables have words ("bill_length_mm" is "Bill length (mm)"), any
/// other is called as its file calls it. `fallback` where the column has no name.
[[nodiscard]] QString columnTitle(std::string_view column, const QString& fallback);

} // namespace outcross
