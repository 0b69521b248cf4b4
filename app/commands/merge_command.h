#pragma once

#include "app/commands/command_line.h"

namespace outcross
{

/// `outcross merge`: writes the table of a sweep whose cells lie in one or several folders, byte for byte the one that
/// a single machine would write. Folders of different sweeps, missing cells and cells that two folders tell differently
/// are refused in one line, with nothing written. Returns an exit code.
[[nodiscard]] int executeMerge(const MergeCommand& command);

} // namespace outcross
