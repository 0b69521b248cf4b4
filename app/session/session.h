#pragma once

#include "app/files/shipped.h"
#include "app/session/opened_files.h"
#include "app/session/recent_files.h"
#include "app/session/replicate_keeper.h"
#include "app/session/run_keeper.h"
#include "app/session/trusted_lessons.h"
#include "engine/conduct/conductor.h"
#include "engine/conduct/snapshot.h"
#include "engine/data/data_kind.h"
#include "engine/data/library.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace outcross
{

/// The document that a window shows: a scenario, its run on the engine thread, and the file it came from. Lives on the
/// GUI thread, outlives windows (a change of language makes a new one). It fetches the newest snapshot on its own
/// timer; the engine never calls back.
class Session : public QObject
{
    Q_OBJECT
public:
    /// `persistent`: recent files and the last run are remembered between starts.
    explicit Session(bool persistent, ReplicateOptions lives = {}, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] Conductor& conductor() { return m_conductor; }
    [[nodiscard]] ReplicateKeeper& lives() { return m_replicates; }
    /// A number for the next movement of a hand: its changes are undone together. No two windows share one.
    [[nodiscard]] std::uint64_t newGesture() { return ++m_gestures; }
    [[nodiscard]] const DataLibrary& library() const { return m_library; }
    [[nodiscard]] const std::shared_ptr<const Snapshot>& snapshot() const { return m_snapshot; }
    /// Set while a file is open; empty for scenarios of the menu.
    [[nodiscard]] const QString& filePath() const { return m_files.path(); }
    /// Whether changes were made that no file holds.
    [[nodiscard]] bool isModified() const;
    /// The document as it would be saved now.
    [[nodiscard]] Scenario document() const;

    void openShipped(const Scenario& scenario);
    /// Of a file that was read already; messages name it, but it is not the file that is open.
    void openRead(const Scenario& scenario, const QString& fileName);
    /// False after problem() or dataOpened() was told: the run that was there stays. Where the scenario reads data from
    /// outside of its folder and nobody has agreed to that before, the user is asked.
    bool openFile(const QString& path, Outside outside = Outside::Refused);
    /// How the user is asked; without it the answer is no.
    void setAskOutside(std::function<Consent(const OutsideRequest&)> ask) { m_askOutside = std::move(ask); }
    /// False after savingFailed() was told; the old file is as it was.
    bool saveFile(const QString& path);
    /// The last run that was left with changes, when the program ended or another run was opened; or the one that was
    /// on screen when it was killed, but for the last seconds.
    [[nodiscard]] bool hasLastRun() const;
    /// At the generation where it stood. False after problem() was told.
    bool openLastRun();
    /// Left behind by a program that was killed, and not opened or waved away yet.
    [[nodiscard]] std::optional<AutosavedRun> lostRun() const { return m_keeper ? m_keeper->lostRun() : std::nullopt; }
    bool openLostRun();
    void waveLostRunAway();

    [[nodiscard]] QStringList recentFiles() const { return m_recent.paths(); }
    void clearRecentFiles();

    /// Fetches what is new at once instead of waiting for the timer.
    void poll();

signals:
    /// A run is going to be founded, which takes about so long.
    void opening(double seconds);
    /// At every turn of the timer, before and after all others.
    void ticking();
    void ticked();
    void snapshotChanged();
    /// Another run: loaded, reset or with another seed.
    void runChanged();
    void documentChanged();
    /// One sentence that says what is wrong and what to do, as a window shows it. A command line says `text` instead,
    /// where it is given.
    void problem(const QString& sentence, const outcross::Text& text = {});
    /// The user is about to be asked whether a scenario may read its data.
    void asking();
    /// saveFile() could not save, in one sentence.
    void savingFailed(const QString& sentence);
    /// `hint`: what to know of the file before it goes elsewhere, in one sentence; mostly empty.
    void saved(const QString& hint);
    /// The run on screen cannot be kept for the case of an accident; told once.
    void keepingFailed(const QString& sentence);
    /// What was opened is no scenario, but data that one side can start from.
    void dataOpened(const QString& path, outcross::DataKind kind);
    void recentFilesChanged();
    /// A program that was killed has left a run: lostRun().
    void lostRunFound();

private:
    [[nodiscard]] bool mayRead(const OutsideRequest& request);
    void load(OpenedFiles::Request request);
    void takeSnapshot();
    void remember(const QString& path);
    bool openKept(const std::optional<AutosavedRun>& kept);
    void turn();
    void putAside();

    RecentFiles m_recent;
    TrustedLessons m_trusted;
    std::function<Consent(const OutsideRequest&)> m_askOutside;
    DataLibrary m_library;
    Conductor m_conductor;
    ReplicateKeeper m_replicates;
    std::uint64_t m_gestures = 0;
    QTimer m_timer;
    std::shared_ptr<const Snapshot> m_snapshot;
    OpenedFiles m_files;
    std::unique_ptr<RunKeeper> m_keeper; ///< Null unless persistent.
};

} // namespace outcross
