#pragma once

#include "app/commands/command_line.h"

#include <stop_token>

namespace outcross
{

/// `outcross sweep`: runs the cells of a sweep (a shard's) that its folder has not got yet, each into a file of its
/// own, and writes the table once all are there. Returns an exit code; on anything but success one line on standard
/// error has said why. `stop` ends it in the middle: exit code 1, finished cells stay.
[[nodiscard]] int executeSweep(const SweepCommand& command, const std::stop_token& stop = {});

} // namespace outcross
