#include "app/pedigree_command.h"

#include "app/complaint.h"
#include "app/shipped.h"
#include "app/table_output.h"
#include "app/text_translation.h"
#include "engine/base/errors.h"
#include "engine/pedigree/pedigree_report.h"

#include <QCoreApplication>

#include <new>

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

int executePedigree(const PedigreeCommand& command, const std::stop_token& stop)
{
    try {
        // A place that cannot be written is refused before the work is done.
        if (const QString problem = tableRefusal(command.output); !problem.isEmpty()) {
            complain(problem);
            return kExitBadInput;
        }
        const std::string name = command.file.toStdString();
        const PedigreeTable table = readPedigree(shippedData().text(name), name);
        for (const Text& note : table.notes)
            complain(translated(note));
        return deliverTable(pedigreeReport(table, stop), command.output);
    } catch (const InputError& error) {
        complain(translated(error.text()));
        return kExitBadInput;
    } catch (const Cancelled&) {
        complain(Words::tr("interrupted; nothing was written"));
    } catch (const std::bad_alloc&) {
        complain(Words::tr("there is not enough memory for this pedigree"));
    }
    return kExitFailure;
}

} // namespace outcross
