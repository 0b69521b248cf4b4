#pragma once

#include "app/window/file_dialogs.h"

namespace outcross
{

/// The dialogs of the desktop, and the program's own question about data from outside.
[[nodiscard]] FileDialogs systemFileDialogs();

} // namespace outcross
