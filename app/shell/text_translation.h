#pragma once

#include "engine/base/text.h"

#include <QString>

namespace outcross
{

/// A sentence of the engine in the language of the window, its values filled in.
[[nodiscard]] QString translated(const Text& text);

/// What somebody typed, or called a file, as messages show it (engine/base/readable.h).
[[nodiscard]] QString shownValue(const QString& value);

} // namespace outcross
