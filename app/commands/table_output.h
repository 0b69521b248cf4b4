#pragma once

#include <QString>

#include <string>

namespace outcross
{

/// Where a command writes its table: a file, or standard output where `path` is empty.

/// Why nothing can be written there; asked before the work is done. Empty when it can.
[[nodiscard]] QString tableRefusal(const QString& path);

/// Writes to standard output at once. Empty, or one sentence that says why not.
[[nodiscard]] QString toStandardOutput(const std::string& text);

/// Writes the table, whole or not at all; complains where it cannot. The exit code of the command.
[[nodiscard]] int deliverTable(const std::string& table, const QString& path);

} // namespace outcross
