#pragma once

#include <string>
#include <string_view>

namespace outcross
{

/// Appends a name that others gave as a cell of a table: quoted where RFC 4180 asks for it, an apostrophe before what a
/// spreadsheet would take for a formula (= + - @ first), and control characters as codes (visible()): they could
/// move the cursor of a terminal.
void appendNameCell(std::string& to, std::string_view name);

} // namespace outcross
