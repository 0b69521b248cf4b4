#pragma once

#include <QString>
#include <QStringList>

namespace outcross
{

/// Puts the files `names` of `made`, a folder within `folder`, in the place of those in `folder`, all of them in one
/// step of the system: the two folders change places (renameat2 with RENAME_EXCHANGE, Linux), and what was there goes.
///
/// False, with nothing changed, where that cannot be or would be noticed: the folder holds anything else, somebody's
/// shell stands in it, it is a disk of its own, belongs to somebody else or has rights beyond the ordinary ones, or the
/// system or the folder above does not allow it. One thread, under the lock of the group.
[[nodiscard]] bool exchangeFolder(const QString& folder, const QString& made, const QStringList& names);

/// Removes what a program of this machine that was killed in exchangeFolder() left beside `folder`.
void sweepBeside(const QString& folder, const QStringList& names);

/// The beginning of the names of the hidden folders that this machine's programs make; a process number follows.
[[nodiscard]] QString hiddenFolderPrefix();

/// Whether that name is one of a program of this machine that has ended.
[[nodiscard]] bool isAbandoned(const QString& name, const QString& prefix);

} // namespace outcross
