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

/// Puts the file in its place, or leaves what is there and returns false. QSaveFile::commit() alone does not notice
/// that what it still held in memory found no room on the disk (Qt 6.4), and a whole small file is what it holds.
[[nodiscard]] bool commitWhole(QSaveFile& file);

/// One sentence for a file that could not be opened or written.
[[nodiscard]] QString cannotWrite(const QSaveFile& file);

} // namespace outcross
