#pragma once

#include "app/commands/command_line.h"

#include <stop_token>

namespace outcross
{

/// `outcross run`: runs replicates without a display and writes census.csv and scenario.json, both or neither.
/// Returns an exit code; on anything but success one line on standard error has said why.
/// `stop` ends it cleanly in the middle: exit code 1, nothing written.
[[nodiscard]] int executeRun(const RunCommand& command, const std::stop_token& stop = {});

} // namespace outcross
