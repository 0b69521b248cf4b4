#pragma once

#include <QString>

namespace outcross
{

/// Thrown by commands: a failure of the machine, not of the input (a full disk, a lost folder). The sentence is
/// complete and translated.
struct WriteFailure {
    QString message;
    bool isPlace = false; ///< The place is at fault, not the disk: it was named wrongly.
};

/// Why nothing can be written to `path` in place of what is there: a folder, a device, a pipe. Empty when it can.
[[nodiscard]] QString outputProblem(const QString& path);

/// The same, and whether the place can be written at all: asked before long work. Leaves nothing behind.
[[nodiscard]] QString writingProblem(const QString& path);

/// Makes the folder and those above it. Why it cannot be made, with the system's reason; empty where it is there.
[[nodiscard]] QString folderProblem(const QString& path);

} // namespace outcross
