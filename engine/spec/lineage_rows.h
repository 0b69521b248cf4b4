#pragma once

#include "engine/spec/part.h"

#include <span>
#include <string_view>

namespace outcross
{

/// Every key that a lineage of a scenario may have besides its kind and its forces, in the order in which files are
/// read and refused. A new key is one row.
[[nodiscard]] std::span<const Row> lineageRows();

/// The row of that key; null: there is none.
[[nodiscard]] const Row* findRow(std::string_view key);

/// The field of that path, "bank" or "loop.window"; null: there is none.
[[nodiscard]] const Field* findField(std::string_view path);

/// The same rows in the order in which files are written.
[[nodiscard]] std::span<const std::string_view> keysAsWritten();

} // namespace outcross
