#include "app/commands/pedigree_command.h"

#include "app/commands/command_row.h"
#include "app/commands/table_output.h"
#include "app/commands/told_failures.h"
#include "app/files/own_inputs.h"
#include "app/files/shipped.h"
#include "app/shell/complaint.h"
#include "app/shell/text_translation.h"
#include "app/shell/told_notes.h"
#include "app/shell/told_progress.h"
#include "engine/base/errors.h"
#include "engine/pedigree/pedigree_report.h"
#include "engine/run/data_notes.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace outcross
{
int executePedigree(const PedigreeCommand& command, const std::stop_token& stop)
{
    return withToldFailures([&] {
        // A place that cannot be written is refused before the work is done.
        if (const QString problem = tableRefusal(command.output); !problem.isEmpty()) {
            complain(problem);
            return kExitBadInput;
        }
        if (command.file == QLatin1StringView(kDefaultScenarioWord) && !QFileInfo::exists(command.file))
            throw InputError({QT_TRANSLATE_NOOP("engine", "\"%1\" stands for a scenario; a pedigree is a CSV or GEDCOM "
                                                          "file, or \"habsburg\""),
                              {kDefaultScenarioWord}});
        const std::string name = command.file.toStdString();
        ToldProgress progress(
            QCoreApplication::translate("Commands", "reading %1 …; Ctrl+C ends it").arg(shownValue(command.file)));
        const DataLibrary library = shippedData();
        if (!library.contains(name))
            requireNoInput(command.output, {command.file});
        const PedigreeTable table = readPedigree(library.text(name), name, stop);
        tellNotes(table.notes);
        progress.now(
            QCoreApplication::translate("Commands", "working out the inbreeding of %1 people …; Ctrl+C ends it")
                .arg(table.people.size()));
        return deliverTable(noteLines(table.notes) + pedigreeReport(table, stop), command.output);
    });
}

namespace
{

Command parse(CommandValues& values)
{
    PedigreeCommand pedigree{.file = values.pedigree()};
    pedigree.output = values.optional("output");
    return pedigree;
}

} // namespace

CommandRow pedigreeRow()
{
    return {.name = "pedigree",
            .options = {"output"},
            .takesScenario = false,
            .usage =
                [] {
                    return CommandWords::tr("  outcross pedigree FILE [--output FILE.csv]\n"
                                            "                                       print id, inbreeding coefficient F "
                                            "and known generations of everybody as CSV;\n"
                                            "                                       FILE is CSV "
                                            "(id,father,mother,...), GEDCOM, or the word habsburg");
                },
            .parse = parse,
            .execute =
                [](const Command& command, const std::stop_token& stop) {
                    return executePedigree(std::get<PedigreeCommand>(command), stop);
                }};
}

} // namespace outcross
