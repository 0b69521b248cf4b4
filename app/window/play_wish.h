#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace outcross
{

class Session;
struct Snapshot;

/// Whether the run plays, or will as soon as the engine has heard of it: what the button says. Owned by the window, GUI
/// thread.
class PlayWish : public QObject
{
    Q_OBJECT
public:
    /// The session must outlive it.
    explicit PlayWish(Session& session) : m_session(session) {}

    [[nodiscard]] bool isPlaying() const { return m_playing; }
    /// Answers at once, also where a slow generation has to be stopped first.
    void toggle();
    void follow(const Snapshot& snapshot);
    /// Another run: what was asked of the old one is over.
    void forget() { m_asked.reset(); }

signals:
    void changed();

private:
    void update(const Snapshot& snapshot);

    Session& m_session;
    bool m_playing = false;
    std::optional<bool> m_asked; ///< What the engine has yet to take over.
    QElapsedTimer m_sinceEnd;    ///< Runs from the moment at which the planned end stopped the run.
};

} // namespace outcross
