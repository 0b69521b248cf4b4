#pragma once

#include "app/commands/command_values.h"

#include <QString>

#include <span>
#include <stop_token>
#include <vector>

namespace outcross
{

/// One command, as in `outcross run …`: the parser, the help and main are made from these rows. Each stands in the file
/// of its command, but for those that need a window: what they do is in app/start.
struct CommandRow {
    const char* name;                 ///< The first word after the program's. Null: the window itself.
    std::vector<const char*> options; ///< Those that take a value.
    bool takesScenario;               ///< And so knows --allow-outside.
    QString (*usage)();               ///< Its lines of the help, without the last line break.
    Command (*parse)(CommandValues& values);
    /// Returns an exit code. Null: it needs a window.
    int (*execute)(const Command& command, const std::stop_token& stop);
};

/// In the order of the help.
[[nodiscard]] std::span<const CommandRow> commandRows();

/// The row of the command that these arguments ask for: that of the window where the first one names none.
[[nodiscard]] const CommandRow& commandAsked(const QStringList& arguments);

CommandRow windowRow(), runRow(), pictureRow(), surveyRow(), expectRow(), pedigreeRow(), sweepRow(), mergeRow(),
    framesRow();

} // namespace outcross
