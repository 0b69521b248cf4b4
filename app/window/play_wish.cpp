#include "app/window/play_wish.h"

#include "app/session/session.h"

namespace outcross
{
namespace
{

/// A press of Space that meant to pause comes at most so long after the run has stopped by itself.
constexpr int kLateSpaceMilliseconds = 600;

} // namespace

void PlayWish::toggle()
{
    if (m_playing)
        m_session.conductor().pause();
    else if (!m_sinceEnd.isValid() || m_sinceEnd.elapsed() > kLateSpaceMilliseconds)
        m_session.conductor().play();
    else
        return;
    m_asked = !m_playing;
    if (const auto& snapshot = m_session.snapshot())
        update(*snapshot);
}

void PlayWish::follow(const Snapshot& snapshot)
{
    if (m_asked && (*m_asked || !snapshot.playing))
        m_asked.reset();
    update(snapshot);
}

void PlayWish::update(const Snapshot& snapshot)
{
    const bool playing = m_asked.value_or(snapshot.playing);
    if (playing == m_playing)
        return;
    m_playing = playing;
    if (!m_playing && snapshot.pauseReason == PauseReason::PlannedEnd)
        m_sinceEnd.start();
    emit changed();
}

} // namespace outcross
