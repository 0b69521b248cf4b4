#pragma once

#include <QString>

#include <string_view>

namespace outcross
{

/// The axis title of a table's column: "bill_length_mm" becomes "Bill length (mm)". Columns of the shipped tables are
/// translated; any other has its underscores opened and a known unit at its end put in brackets. `fallback` where the
/// column has no name.
[[nodiscard]] QString columnTitle(std::string_view column, const QString& fallback);

} // namespace outcross
