#pragma once

#include "app/command_line.h"

namespace outcross
{

/// `outcross pedigree`: prints a row with id, F and the generations known for everybody in a pedigree, to standard
/// output or into a file (whole or not at all). What was taken for granted in reading goes to standard error.
/// Returns an exit code; on anything but success one line on standard error has said why.
[[nodiscard]] int executePedigree(const PedigreeCommand& command);

} // namespace outcross
