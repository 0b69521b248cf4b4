#pragma once

#include <QString>

class QSaveFile;

namespace outcross
{

/// Why nothing can be written to `path` in place of what is there: a folder, a device, a pipe. Empty when it can.
[[nodiscard]] QString outputProblem(const QString& path);

/// One sentence for a file that could not be opened or written.
[[nodiscard]] QString cannotWrite(const QSaveFile& file);

} // namespace outcross
