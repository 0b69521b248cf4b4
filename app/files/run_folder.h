#pragma once

#include <QString>
#include <QStringList>

namespace outcross
{

/// What `outcross run` writes into its folder, in the order of its file group: the scenario and the table.
[[nodiscard]] const QStringList& runFiles();

/// Finishes what a run that was killed left in the folder of that file, if it is one of a run's, so that what is read
/// there is what the run wrote. Where that cannot be done the file is read as it is.
void settleRunOf(const QString& file);

} // namespace outcross
