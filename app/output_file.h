#pragma once

#include <QString>

class QSaveFile;

namespace outcross
{

/// Thrown by commands: a failure of the machine, not of the input (a full disk, a lost folder). The sentence is
/// complete and translated.
struct WriteFailure {
    QString message;
};

/// Why nothing can be written to `path` in place of what is there: a folder, a device, a pipe. Empty when it can.
[[nodiscard]] QString outputProblem(const QString& path);

/// One sentence for a file that could not be opened or written.
[[nodiscard]] QString cannotWrite(const QSaveFile& file);

} // namespace outcross
