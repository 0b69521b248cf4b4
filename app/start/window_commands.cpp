#include "app/start/window_commands.h"

#include "app/commands/table_output.h"
#include "app/features/features.h"
#include "app/features/files/system_dialogs.h"
#include "app/files/output_file.h"
#include "app/files/own_inputs.h"
#include "app/files/picture_file.h"
#include "app/files/shipped.h"
#include "app/session/session.h"
#include "app/shell/complaint.h"
#include "app/shell/frame_times.h"
#include "app/shell/text_translation.h"
#include "app/shell/told_notes.h"
#include "app/window/appearance.h"
#include "app/window/application.h"
#include "app/window/main_window.h"
#include "engine/base/errors.h"
#include "engine/run/data_notes.h"
#include "engine/run/founding_cost.h"
#include "widgets/style/icons.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <limits>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr QSize kFramesSize{1440, 900};

QString fileOrDefault(const QString& file)
{
    return file.isEmpty() ? QString::fromLatin1(kDefaultScenarioWord) : file;
}

/// Polls for Ctrl+C, since no signal may touch Qt, and ends whatever loop of events runs then.
class StopWatch
{
public:
    explicit StopWatch(std::stop_token stop) : m_stop(std::move(stop))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            if (!m_stop.stop_requested())
                return;
            if (whenStopped)
                whenStopped();
            QCoreApplication::exit(kExitFailure);
        });
        constexpr int kPollMilliseconds = 100;
        m_timer.start(kPollMilliseconds);
    }

    [[nodiscard]] bool stopped() const { return m_stop.stop_requested(); }
    std::function<void()> whenStopped;

private:
    std::stop_token m_stop;
    QTimer m_timer;
};

/// What is laid out for a picture of this size: where words would not fit, a larger window of the same shape, which is
/// then drawn smaller.
QSize layoutSize(QSize picture)
{
    constexpr QSizeF kLegible{1024, 768};
    const double enlarged = std::max({1.0, kLegible.width() / picture.width(), kLegible.height() / picture.height()});
    return (QSizeF(picture) * enlarged).toSize();
}

/// Reads the scenario and waits until its run exists. Nothing, after a line on standard error, when it cannot be
/// founded.
bool loadAndWait(Session& session, const QString& file, Outside outside, StopWatch& watch)
{
    std::optional<Scenario> scenario;
    try {
        scenario = scenarioNamed(fileOrDefault(file), outside);
    } catch (const InputError& error) {
        complain(translated(error.text()));
        return false;
    }
    tellCost(foundingSeconds(*scenario));
    QEventLoop loop;
    QString problem;
    QObject::connect(&session, &Session::runChanged, &loop, &QEventLoop::quit);
    QObject::connect(&session, &Session::problem, &loop, [&](const QString& sentence, const Text& text) {
        problem = text.pattern.empty() ? sentence : translated(text);
        loop.quit();
    });
    session.openRead(*scenario, file);
    watch.whenStopped = [&loop] { loop.quit(); };
    loop.exec();
    watch.whenStopped = nullptr;
    if (watch.stopped())
        return false;
    if (!problem.isEmpty())
        complain(problem);
    else
        tellNotes(notesOf(session.snapshot()->origins));
    return problem.isEmpty();
}

} // namespace

int executeWindow(Application& application, const WindowCommand& command, const std::stop_token& stop)
{
    StopWatch watch(stop);

    Appearance appearance(application, true);
    application.setWindowIcon(icon(u"logo"_s, appearance.theme().text));
    Session session(true);
    // Whatever is wrong with the file, there is something to play with.
    const auto openSomething = [&session] {
        if (!session.snapshot() && !session.conductor().isFounding())
            session.openShipped(scenarioNamed(fileOrDefault({})));
    };
    QObject::connect(&session, &Session::problem, &application, openSomething);
    QObject::connect(&session, &Session::dataOpened, &application, openSomething);
    // Also behind a question, which has to be answered first.
    QObject::connect(&session, &Session::asking, &application, openSomething);
    std::unique_ptr<MainWindow> window;
    const auto open = [&] {
        window = std::make_unique<MainWindow>(session, appearance, allFeatures(), systemFileDialogs());
        window->restoreWindow();
        QObject::connect(window.get(), &MainWindow::closing, window.get(), [&] { window->rememberWindow(); });
        window->show();
    };
    open();
    application.tellFailure = [&](const QString& sentence) { emit session.problem(sentence); };
    // A window speaks the language that it was made in. The old one is still on the stack of its own menu.
    QObject::connect(&appearance, &Appearance::languageChanged, &application, [&] {
        QTimer::singleShot(0, &application, [&] {
            window->rememberWindow();
            const auto old = std::move(window);
            open();
        });
    });
    if (command.file.isEmpty() || command.file == QLatin1StringView(kDefaultScenarioWord))
        session.openShipped(scenarioNamed(fileOrDefault({})));
    else // with events, so that the window is drawn, and can be ended, behind a question
        QTimer::singleShot(0, &session, [&] { session.openFile(command.file, command.outside); });
    return QApplication::exec();
}

int executePicture(QApplication& application, const PictureCommand& command, const std::stop_token& stop)
{
    StopWatch watch(stop);

    Appearance appearance(application, false);
    appearance.setColours(command.dark ? ColourChoice::Dark : ColourChoice::Light);
    Session session(false, {.inBackground = false}); // nobody waits for anything else
    MainWindow window(session, appearance, allFeatures(), systemFileDialogs());
    if (!loadAndWait(session, command.file, command.outside, watch))
        return watch.stopped() ? kExitFailure : kExitBadInput;
    QString refused = ownInputProblem(command.output, inputsOf(command.file, session.document()));
    if (refused.isEmpty())
        refused = writingProblem(command.output);
    if (!refused.isEmpty()) { // before a long run
        complain(refused);
        return kExitBadInput;
    }
    window.resize(layoutSize(command.size));
    window.show();
    if (command.generation > 0) {
        QEventLoop loop;
        QObject::connect(&session, &Session::snapshotChanged, &loop, [&] {
            if (session.snapshot()->generation >= command.generation)
                loop.quit();
        });
        QString problem; // a size that the scenario schedules and that cannot fit
        QObject::connect(&session, &Session::problem, &loop, [&](const QString& sentence, const Text& text) {
            problem = text.pattern.empty() ? sentence : translated(text);
            loop.quit();
        });
        session.conductor().step(command.generation);
        watch.whenStopped = [&loop] { loop.quit(); };
        loop.exec();
        watch.whenStopped = nullptr;
        if (watch.stopped())
            return kExitFailure;
        if (!problem.isEmpty()) {
            complain(problem);
            return kExitBadInput;
        }
    }
    if (command.replicates > 0) {
        ReplicateKeeper& lives = session.lives();
        QEventLoop loop;
        QObject::connect(&lives, &ReplicateKeeper::changed, &loop, [&] {
            const ReplicatePicture picture = lives.picture();
            if (picture.newest() == command.generation || lives.problem())
                loop.quit();
        });
        lives.setCount(static_cast<int>(command.replicates));
        lives.start();
        watch.whenStopped = [&loop] { loop.quit(); };
        loop.exec();
        watch.whenStopped = nullptr;
        if (watch.stopped())
            return kExitFailure;
        if (const auto problem = lives.problem()) {
            complain(translated(*problem));
            return kExitBadInput;
        }
    }
    QApplication::processEvents();
    QImage image = window.windowImage(1);
    if (image.size() != command.size)
        image = image.scaled(command.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    describePicture(image, session.document(), session.snapshot()->generation);
    const QString problem = savePicture(image, command.output);
    if (!problem.isEmpty())
        complain(problem);
    return problem.isEmpty() ? kExitOk : kExitFailure;
}

int executeFrames(QApplication& application, const FramesCommand& command, const std::stop_token& stop)
{
    StopWatch watch(stop);

    Appearance appearance(application, false);
    Session session(false);
    MainWindow window(session, appearance, allFeatures(), systemFileDialogs());
    if (!loadAndWait(session, command.file, command.outside, watch))
        return watch.stopped() ? kExitFailure : kExitBadInput;
    window.resize(kFramesSize);
    window.show();
    window.setSpeed(std::numeric_limits<double>::infinity());

    FrameTimes times;
    std::int64_t earlierGenerations = 0;
    QObject::connect(&session, &Session::ticking, &window, [&] { times.begin(); });
    QObject::connect(&window, &MainWindow::painted, &window, [&] { times.end(); });
    // The planned end is no end here: play on until the time is up.
    QObject::connect(&session, &Session::snapshotChanged, &window, [&] {
        if (session.snapshot()->playing)
            return;
        if (session.snapshot()->pauseReason == PauseReason::MemoryLimit) {
            earlierGenerations += session.snapshot()->generation;
            session.conductor().reset();
        }
        session.conductor().play();
    });
    session.lives().setCount(static_cast<int>(command.replicates));
    session.lives().start();
    session.conductor().play();
    QTimer::singleShot(std::chrono::milliseconds(std::llround(command.seconds * 1000)), &application,
                       &QApplication::quit);
    QApplication::exec();
    session.poll();
    const auto generations = static_cast<double>(earlierGenerations + session.snapshot()->generation);
    return deliverTable(times.json(generations / command.seconds) + "\n", {});
}

} // namespace outcross
