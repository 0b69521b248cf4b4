#pragma once

#include "app/command_line.h"

namespace outcross
{

/// `outcross run`: runs replicates without a display and writes census.csv and scenario.json, both or neither.
/// Returns an exit code; on anything but success one line on standard error has said why.
[[nodiscard]] int executeRun(const RunCommand& command);

} // namespace outcross
