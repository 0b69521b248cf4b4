#include "app/command_line.h"
#include "app/complaint.h"
#include "app/expect_command.h"
#include "app/interrupt.h"
#include "app/merge_command.h"
#include "app/pedigree_command.h"
#include "app/run_command.h"
#include "app/survey_command.h"
#include "app/sweep_command.h"
#include "app/translators.h"
#include "app/window_commands.h"

#include <QApplication>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace
{

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"Outcross"_s);
    QCoreApplication::setApplicationName(u"outcross"_s);
    QGuiApplication::setApplicationDisplayName(u"Outcross"_s);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

/// The offscreen platform warns of what it cannot do; a reader of `picture` can do nothing about it.
void dropWarnings(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        outcross::complain(message);
}

/// What needs no window: an exit code, or nothing when the command does need one.
std::optional<int> executeWithoutWindow(int& argc, char** argv, outcross::Command& command, const std::stop_token& stop)
{
    using namespace outcross;
    const QCoreApplication application(argc, argv);
    const Translators translators;
    command = parseCommandLine(argumentsOf(argc, argv));
    if (const auto* bad = std::get_if<BadCommand>(&command)) {
        complain(bad->message);
        return kExitBadInput;
    }
    if (const auto* help = std::get_if<HelpCommand>(&command)) {
        std::printf("%s\n", qUtf8Printable(help->text));
        return kExitOk;
    }
    if (const auto* run = std::get_if<RunCommand>(&command))
        return executeRun(*run, stop);
    if (const auto* survey = std::get_if<SurveyCommand>(&command))
        return executeSurvey(*survey, stop);
    if (const auto* expect = std::get_if<ExpectCommand>(&command))
        return executeExpect(*expect, stop);
    if (const auto* pedigree = std::get_if<PedigreeCommand>(&command))
        return executePedigree(*pedigree, stop);
    if (const auto* sweep = std::get_if<SweepCommand>(&command))
        return executeSweep(*sweep, stop);
    if (const auto* merge = std::get_if<MergeCommand>(&command))
        return executeMerge(*merge);
    if (!std::holds_alternative<PictureCommand>(command) && !hasDisplay()) {
        complain(QCoreApplication::translate(
            "CommandLine", "there is no display; \"outcross run\" and \"outcross picture\" need none"));
        return kExitFailure;
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace outcross;
    const Interrupt interrupt; // before any thread
    Command command;
    if (const auto done = executeWithoutWindow(argc, argv, command, interrupt.token()))
        return *done;
    const auto* picture = std::get_if<PictureCommand>(&command);
    if (picture) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler(dropWarnings);
    }
    QApplication application(argc, argv);
    nameApplication();
    if (picture)
        return executePicture(application, *picture, interrupt.token());
    if (const auto* frames = std::get_if<FramesCommand>(&command))
        return executeFrames(application, *frames, interrupt.token());
    return executeWindow(application, std::get<WindowCommand>(command), interrupt.token());
}
