#include "app/commands/command_row.h"
#include "app/commands/interrupt.h"
#include "app/commands/table_output.h"
#include "app/commands/told_failures.h"
#include "app/files/shipped.h"
#include "app/shell/complaint.h"
#include "app/shell/translators.h"
#include "app/start/window_commands.h"
#include "app/window/application.h"

#include <QFileInfo>

#include <csignal>
#include <cstdlib>
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

/// Reads of a fatal message what a user can do something about, and ends the program: Qt would abort and leave a core.
[[noreturn]] void endAfter(const QString& message)
{
    const QString line = message.section(u'\n', 0, 0).trimmed();
    outcross::complain(line.contains(u"platform plugin"_s)
                           ? QCoreApplication::translate("CommandLine",
                                                         "no window can be opened: the display cannot be reached; "
                                                         "\"outcross run\" and \"outcross picture\" need none")
                           : line);
    std::_Exit(outcross::kExitFailure);
}

/// The offscreen platform warns of what it cannot do; a reader of `picture` can do nothing about it. While a window is
/// opened the last message alone counts.
void dropWarnings(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg)
        endAfter(message);
    if (type == QtCriticalMsg)
        outcross::complain(message);
}

QtMessageHandler usualHandler = nullptr;

void endWhereFatal(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg)
        endAfter(message);
    usualHandler(type, context, message);
}

/// A word that is neither a command nor a file opens no window.
QString strangerAmong(const outcross::Command& command)
{
    const auto* window = std::get_if<outcross::WindowCommand>(&command);
    if (!window || window->file.isEmpty() || window->file == QLatin1StringView(outcross::kDefaultScenarioWord) ||
        QFileInfo::exists(window->file))
        return {};
    return QCoreApplication::translate("CommandLine",
                                       "\"%1\" is neither a command nor a file; \"outcross --help\" lists "
                                       "the commands")
        .arg(window->file.left(80));
}

/// What needs no window: an exit code, or nothing when the command does need one.
std::optional<int> executeWithoutWindow(int& argc, char** argv, outcross::Command& command, const std::stop_token& stop)
{
    using namespace outcross;
    const QCoreApplication application(argc, argv);
    const Translators translators;
    const QStringList arguments = argumentsOf(argc, argv);
    for (const QString& argument : arguments)
        if (argument.contains(QChar::ReplacementCharacter)) {
            complain(
                QCoreApplication::translate("CommandLine", "%1 is not UTF-8; rename the file").arg(argument.left(80)));
            return kExitBadInput;
        }
    command = parseCommandLine(arguments);
    if (const auto* bad = std::get_if<BadCommand>(&command)) {
        complain(bad->message);
        return kExitBadInput;
    }
    if (const auto* help = std::get_if<HelpCommand>(&command)) {
        return deliverTable(help->text.toStdString() + "\n", {});
    }
    if (const CommandRow& row = commandAsked(arguments); row.execute != nullptr)
        return row.execute(command, stop);
    if (const QString stranger = strangerAmong(command); !stranger.isEmpty()) {
        complain(stranger);
        return kExitBadInput;
    }
    if (!std::holds_alternative<PictureCommand>(command) && !hasDisplay()) {
        complain(QCoreApplication::translate(
            "CommandLine", "there is no display; \"outcross run\" and \"outcross picture\" need none"));
        return kExitFailure;
    }
    requireThreadsOfWindow();
    return std::nullopt;
}

int execute(int& argc, char** argv)
{
    using namespace outcross;
    const Interrupt interrupt; // before any thread
    Command command;
    if (const auto done = executeWithoutWindow(argc, argv, command, interrupt.token()))
        return *done;
    const auto* picture = std::get_if<PictureCommand>(&command);
    if (picture)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    usualHandler = qInstallMessageHandler(dropWarnings);
    Application application(argc, argv);
    nameApplication();
    if (picture)
        return executePicture(application, *picture, interrupt.token());
    qInstallMessageHandler(usualHandler);
    usualHandler = qInstallMessageHandler(endWhereFatal);
    if (const auto* frames = std::get_if<FramesCommand>(&command))
        return executeFrames(application, *frames, interrupt.token());
    return executeWindow(application, std::get<WindowCommand>(command), interrupt.token());
}

} // namespace

int main(int argc, char** argv)
{
    // A write that finds no reader, or no room, fails and is told; it does not kill.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    return outcross::withToldFailures([&] { return execute(argc, argv); });
}
