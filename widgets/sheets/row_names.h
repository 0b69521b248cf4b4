#pragma once

#include "engine/lineage/side.h"

#include <QString>

#include <string_view>

namespace outcross
{

/// What the sheet of that side calls a key of a lineage, "loop.window"; of a part, "mating", the row that decides about
/// it, or its section where that shows nothing else. Empty: no sheet has it. In the language of the window; GUI thread.
[[nodiscard]] QString rowName(Side side, std::string_view path);

} // namespace outcross
