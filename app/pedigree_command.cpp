#include "app/pedigree_command.h"

#include "app/complaint.h"
#include "app/shipped.h"
#include "app/table_output.h"
#include "app/text_translation.h"
#include "app/told_failures.h"
#include "app/told_notes.h"
#include "engine/experiment/data_notes.h"
#include "engine/experiment/founding_cost.h"
#include "engine/pedigree/pedigree_report.h"

#include <QCoreApplication>

#include <cmath>

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
        const std::string name = command.file.toStdString();
        const std::string text = shippedData().text(name);
        if (const double seconds = pedigreeSeconds(text.size()); seconds >= kToldSeconds)
            complain(QCoreApplication::translate("Commands", "reading %1 and working out the inbreeding takes about %2 "
                                                             "seconds; Ctrl+C ends it")
                         .arg(shownValue(command.file))
                         .arg(std::lround(seconds)));
        const PedigreeTable table = readPedigree(text, name, stop);
        tellNotes(table.notes);
        tellCost(inbreedingSeconds(lineupOf(table).descent));
        return deliverTable(noteLines(table.notes) + pedigreeReport(table, stop), command.output);
    });
}

} // namespace outcross
