#pragma once

#include "engine/base/text.h"

#include <QString>

namespace outcross
{

/// A sentence of the engine as a window says it: translated, with files called by their names alone, and with what a
/// scenario file calls "lineages.ai.size" called as the window does. The command line says translated() instead. The
/// one place where this is done. GUI thread.
[[nodiscard]] QString wordsInWindow(const Text& text);

/// A sentence that names this path, with the name of its file alone.
[[nodiscard]] QString withNameOnly(QString sentence, const QString& path);

/// The name of a file, or of a folder with a slash at its end, without where it lies.
[[nodiscard]] QString nameOfFile(const QString& path);

} // namespace outcross
