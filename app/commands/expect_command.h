#pragma once

#include "app/commands/command_line.h"

#include <stop_token>

namespace outcross
{

/// `outcross expect`: prints (or writes) the exact expectation of a scenario as a table, see
/// engine/tables/expectation_table.h. Returns an exit code; on anything but success one line on standard error has
/// said why.
[[nodiscard]] int executeExpect(const ExpectCommand& command, const std::stop_token& stop = {});

} // namespace outcross
