#pragma once

#include "app/commands/command_line.h"

#include <stop_token>

namespace outcross
{

/// `outcross pedigree`: prints a row with id, F and the generations known for everybody in a pedigree, to standard
/// output or into a file (whole or not at all). What was taken for granted in reading goes to standard error.
/// Returns an exit code; on anything but success one line on standard error has said why.
/// `stop` ends it cleanly in the middle: exit code 1, nothing written.
[[nodiscard]] int executePedigree(const PedigreeCommand& command, const std::stop_token& stop = {});

} // namespace outcross
