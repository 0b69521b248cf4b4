#include "app/window/training_progress.h"

#include "engine/conduct/snapshot.h"

namespace outcross
{
namespace
{

constexpr int kSlowMilliseconds = 300;
/// Progress does not go back by itself.
constexpr double kNoticedLoss = 0.01;

} // namespace

void TrainingProgress::follow(const Snapshot& snapshot)
{
    const auto& progress = snapshot.lineages[Side::Left].progress;
    const double done = progress ? progress->done() : 1;
    const Seen now{snapshot.runId, snapshot.generation + 1, done};
    const bool isSame = m_seen.run == now.run && m_seen.generation == now.generation;
    // What was changed while it trained makes it begin this generation once more.
    m_trainsAnew = isSame && done < 1 && (m_trainsAnew || (m_seen.done < 1 && done < m_seen.done - kNoticedLoss));
    if (m_seen.run != now.run || now.generation < m_seen.generation)
        m_isShown = false; // another run
    m_seen = now;
    if (done < 1) {
        m_rests.invalidate();
        if (!m_trains.isValid())
            m_trains.start();
        m_isShown = m_isShown || m_trains.elapsed() >= kSlowMilliseconds;
    } else {
        m_trains.invalidate();
        if (!m_rests.isValid())
            m_rests.start();
        m_isShown = m_isShown && snapshot.playing && m_rests.elapsed() < kSlowMilliseconds;
    }
}

} // namespace outcross
