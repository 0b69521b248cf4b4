#include "app/session/session.h"

#include "app/files/own_inputs.h"
#include "app/files/picture_file.h"
#include "app/files/run_folder.h"
#include "app/files/shipped.h"
#include "app/shell/text_translation.h"
#include "app/words/words_in_window.h"
#include "engine/base/errors.h"
#include "engine/data/recognition.h"
#include "engine/document/outside_data.h"
#include "engine/document/scenario_file.h"
#include "engine/run/founding_cost.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <utility>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// Data of at most so many bytes are read while nobody notices.
constexpr std::uintmax_t kReadAtOnce = std::uintmax_t{1} << 20;

constexpr int kFrameMilliseconds = 16;

} // namespace

Session::Session(bool persistent, ReplicateOptions lives, QObject* parent)
    : QObject(parent), m_recent(persistent), m_trusted(persistent), m_library(shippedData()), m_conductor(m_library),
      m_replicates(lives)
{
    if (persistent) {
        m_keeper = std::make_unique<RunKeeper>([this] { return document(); }, [this] { return isModified(); });
        connect(m_keeper.get(), &RunKeeper::lostRunFound, this, &Session::lostRunFound);
        connect(m_keeper.get(), &RunKeeper::failed, this, &Session::keepingFailed);
    }
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kFrameMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Session::turn);
    m_timer.start();
}

Session::~Session()
{
    putAside();
}

void Session::turn()
{
    emit ticking();
    poll();
    m_replicates.follow(m_snapshot);
    if (m_keeper && m_snapshot)
        m_keeper->keepNowAndThen(*m_snapshot);
    emit ticked();
}

void Session::putAside()
{
    if (m_keeper && m_snapshot)
        m_keeper->putAside(*m_snapshot);
}

bool Session::isModified() const
{
    return m_snapshot && (!m_files.saved() || document() != *m_files.saved());
}

Scenario Session::document() const
{
    if (!m_snapshot)
        return {};
    Scenario scenario = *m_snapshot->document;
    // Played past the planned end with changes on the way: what was seen belongs to the document.
    if (!scenario.interventions.empty() && scenario.interventions.back().at >= scenario.generations)
        scenario.generations = std::max(scenario.generations, m_snapshot->generation);
    return scenario;
}

void Session::openShipped(const Scenario& scenario)
{
    load({scenario, {}, {}});
}

void Session::openRead(const Scenario& scenario, const QString& fileName)
{
    load({scenario, {}, fileName});
}

bool Session::openFile(const QString& path, Outside outside)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const std::filesystem::path file(whole.toStdU16String());
    settleRunOf(whole);
    // First: of what is no scenario and large only the beginning is read.
    const Recognised data = recognisedFile(file, {}, kReadAtOnce);
    if (data.refusal) {
        emit problem(wordsInWindow(*data.refusal), *data.refusal);
        return false;
    }
    if (data.kind) {
        emit dataOpened(whole, *data.kind);
        return false;
    }
    try {
        Scenario scenario = readScenario(file);
        const OutsideRequest request{whole, outsideData(scenario, file.parent_path())};
        if (outside == Outside::Allowed)
            m_trusted.trust(request, Consent::Once);
        if (!mayRead(request)) {
            emit problem(tr("%1 was not opened, since it reads data from outside of its folder. To open it after all, "
                            "open it again and choose “Read it”, or put the data beside it.")
                             .arg(shownValue(QFileInfo(path).fileName())));
            return false;
        }
        load({std::move(scenario), whole, path});
        return true;
    } catch (const InputError& error) {
        emit problem(wordsInWindow(error.text()), error.text());
        return false;
    }
}

bool Session::mayRead(const OutsideRequest& request)
{
    if (request.data.empty() || m_trusted.areTrusted(request))
        return true;
    emit asking();
    const Consent consent = m_askOutside ? m_askOutside(request) : Consent::No;
    m_trusted.trust(request, consent);
    return consent != Consent::No;
}

void Session::load(OpenedFiles::Request request)
{
    putAside(); // what was changed can be opened again
    Scenario scenario = request.scenario;
    m_files.ask(std::move(request));
    emit opening(foundingSeconds(scenario));
    m_conductor.load(std::move(scenario));
}

bool Session::saveFile(const QString& path)
{
    const Scenario scenario = document();
    const std::filesystem::path folder(QFileInfo(path).absolutePath().toStdU16String());
    const std::string text = scenarioJson(withDataBeside(scenario, folder)) + "\n";
    if (const QString problem = ownInputProblem(path, dataFilesOf(scenario)); !problem.isEmpty()) {
        emit savingFailed(withNameOnly(problem, path) + u'.');
        return false;
    }
    if (const QString reason = saveText(text, path); !reason.isEmpty()) {
        emit savingFailed(tr("%1. Choose another folder.").arg(withNameOnly(reason, path)));
        return false;
    }
    m_files.noteSaved(m_snapshot ? m_snapshot->opened : nullptr, QFileInfo(path).absoluteFilePath(), scenario);
    const OutsideRequest outside{filePath(), outsideData(scenario, folder)};
    m_trusted.trustSaved(outside);
    remember(filePath());
    emit documentChanged();
    emit saved(outside.data.empty()
                   ? QString()
                   : tr("Saved. %1 does not lie in the scenario's folder: on the command line it needs "
                        "--allow-outside. Put it beside the scenario before you hand that on.")
                         .arg(shownValue(nameOfFile(QString::fromStdString(outside.data.front().path)))));
    return true;
}

void Session::poll()
{
    const auto text = m_conductor.takeProblem();
    takeSnapshot();
    // What is still asked for when something was refused is what was refused.
    if (!text)
        return;
    const Text told = m_files.request() ? inFile(*text, m_files.request()->name) : *text;
    emit problem(wordsInWindow(told), told);
}

void Session::takeSnapshot()
{
    auto latest = m_conductor.latest();
    if (!latest || latest == m_snapshot)
        return;
    const bool otherRun = !m_snapshot || latest->runId != m_snapshot->runId;
    const bool otherDocument = otherRun || latest->document != m_snapshot->document;
    const bool otherOpened = !m_snapshot || latest->opened != m_snapshot->opened;
    m_snapshot = std::move(latest);
    if (const auto request = otherOpened ? m_files.recognise(m_snapshot->opened, otherRun) : std::nullopt) {
        if (!request->path.isEmpty())
            remember(request->path);
        if (request->stop && *request->stop > 0)
            m_conductor.step(*request->stop);
    }
    if (otherRun)
        emit runChanged();
    if (otherDocument)
        emit documentChanged();
    emit snapshotChanged();
}

void Session::remember(const QString& path)
{
    m_recent.remember(path);
    emit recentFilesChanged();
}

void Session::clearRecentFiles()
{
    m_recent.clear();
    emit recentFilesChanged();
}

bool Session::hasLastRun() const
{
    return m_keeper && m_keeper->lastRun();
}

void Session::waveLostRunAway()
{
    if (m_keeper)
        m_keeper->forgetLostRun();
}

bool Session::openLastRun()
{
    waveLostRunAway();
    return openKept(m_keeper ? m_keeper->lastRun() : std::nullopt);
}

bool Session::openLostRun()
{
    const std::optional<AutosavedRun> lost = lostRun();
    waveLostRunAway();
    return openKept(lost);
}

/// It is nobody's file: saving asks for a name.
bool Session::openKept(const std::optional<AutosavedRun>& kept)
{
    if (!kept)
        return false;
    try {
        load({readKept(kept->path), {}, {}, std::min(kept->generation, kMaximumGenerations)});
        return true;
    } catch (const InputError& error) {
        emit problem(wordsInWindow(error.text()), error.text());
        return false;
    }
}

} // namespace outcross
