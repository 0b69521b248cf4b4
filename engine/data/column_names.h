#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcross
{

/// What tells one column's name from another: lower case, without accents and without blanks, underscores, dots,
/// hyphens and the like. "Bill Length", "bill_length" and "bill.length" have the same key.
[[nodiscard]] std::string columnKey(std::string_view name);

/// What a column can hold that readers look for by name.
enum class ColumnRole { Id, Father, Mother, Sex, Born, Died, Name, Population, X, Y };

/// Where columns of that role stand in a header, the most usual name first, then as in the header. Breeders', packages'
/// and several languages' names are known.
[[nodiscard]] std::vector<std::size_t> columnsOf(ColumnRole role, std::span<const std::string> header);

/// Whether a name is of those that rows are counted or called by in every table ("", "id", "row", "Unnamed: 0").
[[nodiscard]] bool namesRows(std::string_view name);

} // namespace outcross
