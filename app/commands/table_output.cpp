#include "app/commands/table_output.h"

#include "app/commands/command_line.h"
#include "app/files/output_file.h"
#include "app/files/picture_file.h"
#include "app/files/whole_file.h"
#include "app/shell/complaint.h"

#include <QCoreApplication>

#include <cerrno>
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
    return path.isEmpty() ? QString() : writingProblem(path);
}

QString toStandardOutput(const std::string& text)
{
    errno = 0;
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0)
        return {};
    return Words::tr("standard output cannot be written: %1").arg(systemReason(errno));
}

int deliverTable(const std::string& table, const QString& path)
{
    const QString problem = path.isEmpty() ? toStandardOutput(table) : saveText(table, path);
    if (problem.isEmpty())
        return kExitOk;
    complain(problem);
    return kExitFailure;
}

} // namespace outcross
