#pragma once

#include "app/session/autosave.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace outcross
{

struct Snapshot;

/// Keeps the run on screen for the case of an accident, and what is left with changes so that it can be opened again.
/// GUI thread, owned by the session.
class RunKeeper : public QObject
{
    Q_OBJECT
public:
    /// The run as it would be saved now, and whether no file holds that.
    RunKeeper(std::function<Scenario()> document, std::function<bool()> isModified);

    /// At every turn of the session's timer.
    void keepNowAndThen(const Snapshot& snapshot);
    /// Another run is opened, or the program ends.
    void putAside(const Snapshot& snapshot);

    /// The newest one put aside.
    [[nodiscard]] std::optional<AutosavedRun> lastRun() const { return m_kept.newest(); }
    /// Left behind by a program that was killed, and not opened or waved away yet.
    [[nodiscard]] const std::optional<AutosavedRun>& lostRun() const { return m_lost; }
    void forgetLostRun() { m_lost.reset(); }

signals:
    void lostRunFound();
    /// The run cannot be kept, in one sentence; told once.
    void failed(const QString& sentence);

private:
    void keep(const Snapshot& snapshot);

    std::function<Scenario()> m_document;
    std::function<bool()> m_isModified;
    Autosave m_kept;
    std::optional<AutosavedRun> m_lost;
    bool m_canKeep = true;                           ///< As far as was tried.
    std::shared_ptr<const Scenario> m_asideDocument; ///< Put aside last; on screen still until the next run is there.
    std::shared_ptr<const Scenario> m_keptDocument;  ///< As it was kept last; null: it was not.
    std::int64_t m_keptGeneration = -1;
    QElapsedTimer m_sinceKept;
};

} // namespace outcross
