#include "app/pedigree_command.h"

#include "app/complaint.h"
#include "app/output_file.h"
#include "app/shipped.h"
#include "app/text_translation.h"
#include "engine/base/errors.h"
#include "engine/pedigree/pedigree_report.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>
#include <new>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int print(const std::string& rows)
{
    const bool printed = std::fwrite(rows.data(), 1, rows.size(), stdout) == rows.size() && std::fflush(stdout) == 0;
    if (printed)
        return kExitOk;
    complain(Words::tr("standard output cannot be written"));
    return kExitFailure;
}

int save(const std::string& rows, QSaveFile& file)
{
    if (file.write(rows.data(), static_cast<qint64>(rows.size())) == static_cast<qint64>(rows.size()) && file.commit())
        return kExitOk;
    complain(cannotWrite(file));
    return kExitFailure;
}

} // namespace

int executePedigree(const PedigreeCommand& command, const std::stop_token& stop)
{
    try {
        // A place that cannot be written is refused before the work is done.
        QSaveFile file(command.output);
        if (!command.output.isEmpty()) {
            if (const QString problem = outputProblem(command.output); !problem.isEmpty()) {
                complain(problem);
                return kExitBadInput;
            }
            if (!file.open(QIODevice::WriteOnly)) {
                complain(cannotWrite(file));
                return kExitBadInput;
            }
        }
        const std::string name = command.file.toStdString();
        const PedigreeTable table = readPedigree(shippedData().text(name), name);
        for (const Text& note : table.notes)
            complain(translated(note));
        const std::string rows = pedigreeReport(table, stop);
        return command.output.isEmpty() ? print(rows) : save(rows, file);
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
