#include "app/command_line.h"
#include "app/run_command.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace outcross;
    QCoreApplication application(argc, argv);
    const Command command = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (const auto* bad = std::get_if<BadCommand>(&command)) {
        std::fprintf(stderr, "outcross: %s\n", qUtf8Printable(bad->message));
        return kExitBadInput;
    }
    if (const auto* run = std::get_if<RunCommand>(&command))
        return executeRun(*run);
    return 0;
}
