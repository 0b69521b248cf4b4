#include "app/table_output.h"

#include "app/command_line.h"
#include "app/complaint.h"
#include "app/output_file.h"
#include "app/picture_file.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString tableRefusal(const QString& path)
{
    if (path.isEmpty())
        return {};
    if (const QString problem = outputProblem(path); !problem.isEmpty())
        return problem;
    QSaveFile probe(path); // goes without a trace unless committed
    return probe.open(QIODevice::WriteOnly) ? QString() : cannotWrite(probe);
}

int deliverTable(const std::string& table, const QString& path)
{
    QString problem;
    if (!path.isEmpty())
        problem = saveText(table, path);
    else if (std::fwrite(table.data(), 1, table.size(), stdout) != table.size() || std::fflush(stdout) != 0)
        problem = Words::tr("the table cannot be written to standard output");
    if (problem.isEmpty())
        return kExitOk;
    complain(problem);
    return kExitFailure;
}

} // namespace outcross
