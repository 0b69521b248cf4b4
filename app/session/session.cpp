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
#include <QSettings>
#include <QStandardPaths>

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
constexpr int kKeepMilliseconds = 3000;
constexpr int kRecentFiles = 8;
const auto kRecentKey = u"recentFiles"_s;

} // namespace

Session::Session(bool persistent, LivesOptions lives, QObject* parent)
    : QObject(parent), m_persistent(persistent), m_trusted(persistent), m_library(shippedData()),
      m_conductor(m_library), m_lives(lives)
{
    if (m_persistent) {
        m_recentFiles = QSettings().value(kRecentKey).toStringList();
        m_kept =
            std::make_unique<KeptRuns>(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/runs"_s);
        m_lostRun = m_kept->fromKilled();
        for (const auto later : {2000, 8000}) // milliseconds: a program that was just killed may still be ending
            QTimer::singleShot(later, this, [this] {
                if (!m_kept->lookAgain())
                    return;
                m_lostRun = m_kept->fromKilled();
                emit lostRunFound();
            });
    }
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kFrameMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        emit ticking();
        poll();
        m_lives.follow(m_snapshot);
        keepNowAndThen();
        emit ticked();
    });
    m_timer.start();
}

Session::~Session()
{
    putAside();
}

bool Session::isModified() const
{
    return m_snapshot && (!m_saved || document() != *m_saved);
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
    load(scenario, {}, {});
}

void Session::openRead(const Scenario& scenario, const QString& fileName)
{
    load(scenario, {}, fileName);
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
        load(std::move(scenario), whole, path);
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

void Session::load(Scenario scenario, const QString& path, const QString& name)
{
    putAside(); // what was changed can be opened again
    m_pendingStop.reset();
    m_pendingPath = path;
    m_pendingName = name;
    m_pending = scenario;
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
    m_filePath = QFileInfo(path).absoluteFilePath();
    m_saved = std::make_shared<const Scenario>(scenario);
    const OutsideRequest outside{m_filePath, outsideData(scenario, folder)};
    m_trusted.trustSaved(outside);
    for (Known& known : m_known)
        if (m_snapshot && known.opened == m_snapshot->opened)
            known = {known.opened, m_filePath, m_saved};
    remember(m_filePath);
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
    const Text told = m_pending ? inFile(*text, m_pendingName) : *text;
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
    // Two may have been asked for in quick succession: only the run of the last one is what the file says.
    if (otherOpened)
        recogniseOpened(otherRun && m_pending == *m_snapshot->opened);
    if (otherRun)
        emit runChanged();
    if (otherDocument)
        emit documentChanged();
    emit snapshotChanged();
}

/// Which file the run belongs to: undoing may have brought back what another one opened.
void Session::recogniseOpened(bool isPending)
{
    const auto& opened = m_snapshot->opened;
    const auto known =
        std::find_if(m_known.begin(), m_known.end(), [&](const Known& other) { return other.opened == opened; });
    if (isPending) {
        m_pending.reset();
        m_saved = opened;
        m_filePath = m_pendingPath;
        if (!m_filePath.isEmpty())
            remember(m_filePath);
        if (m_pendingStop && *m_pendingStop > 0)
            m_conductor.step(*m_pendingStop);
        m_pendingStop.reset();
    } else if (known != m_known.end()) {
        m_saved = known->saved;
        m_filePath = known->path;
        return;
    }
    m_known.push_back({opened, m_filePath, m_saved});
    if (m_known.size() > UndoStack::kMaximumSteps * 2)
        m_known.erase(m_known.begin());
}

QStringList Session::recentFiles() const
{
    return m_recentFiles;
}

void Session::remember(const QString& path)
{
    m_recentFiles.removeAll(path);
    m_recentFiles.prepend(path);
    m_recentFiles.resize(std::min<qsizetype>(m_recentFiles.size(), kRecentFiles));
    if (m_persistent)
        QSettings().setValue(kRecentKey, m_recentFiles);
    emit recentFilesChanged();
}

void Session::clearRecentFiles()
{
    m_recentFiles.clear();
    if (m_persistent)
        QSettings().remove(kRecentKey);
    emit recentFilesChanged();
}

bool Session::hasLastRun() const
{
    return m_kept && m_kept->newest();
}

bool Session::openLastRun()
{
    m_lostRun.reset();
    return openKept(m_kept ? m_kept->newest() : std::nullopt);
}

bool Session::openLostRun()
{
    return openKept(std::exchange(m_lostRun, std::nullopt));
}

/// It is nobody's file: saving asks for a name.
bool Session::openKept(const std::optional<KeptRun>& kept)
{
    if (!kept)
        return false;
    try {
        load(readKept(kept->path), {}, {});
        m_pendingStop = std::min(kept->generation, kMaximumGenerations);
        return true;
    } catch (const InputError& error) {
        emit problem(wordsInWindow(error.text()), error.text());
        return false;
    }
}

void Session::keepNowAndThen()
{
    const bool isDue = !m_sinceKept.isValid() || m_sinceKept.elapsed() >= kKeepMilliseconds;
    if (!m_kept || !m_snapshot || !isDue)
        return;
    m_sinceKept.start();
    keepNow();
}

/// Whoever is killed, or loses power, finds the run as it was some seconds before: also one without changes that has
/// been played, since it takes time to come back to where it stood.
void Session::keepNow()
{
    const std::int64_t generation = m_snapshot->newest; // what was reached takes time, where one looks does not
    if (m_snapshot->document == m_asideDocument)
        return;
    if (m_snapshot->newest == 0 && !isModified()) {
        if (m_keptDocument)
            m_kept->forget();
        m_keptDocument = nullptr;
        m_keptGeneration = -1;
        return;
    }
    if (m_snapshot->document != m_keptDocument) {
        m_keptDocument = m_snapshot->document;
        m_keptGeneration = generation;
        const bool isKept = m_kept->keep(scenarioJson(document()) + "\n", generation);
        if (!isKept && std::exchange(m_canKeep, false))
            emit keepingFailed(tr("This run cannot be kept for the case of an accident: %1 cannot be written. Save it "
                                  "yourself.")
                                   .arg(shownValue(m_kept->folder())));
    }
    if (generation != m_keptGeneration) {
        m_keptGeneration = generation;
        m_kept->keepGeneration(generation);
    }
}

/// A slider that was moved is no reason for a question at the end of a lesson: the run is kept and can be opened again.
/// One without changes is not: whatever it came from is still there.
void Session::putAside()
{
    if (!m_kept || !m_snapshot || m_snapshot->document == m_asideDocument)
        return;
    if (isModified()) {
        keepNow();
        m_kept->putAside();
        m_asideDocument = m_snapshot->document;
    } else {
        m_kept->forget();
    }
    m_keptDocument = nullptr;
    m_keptGeneration = -1;
}

} // namespace outcross
