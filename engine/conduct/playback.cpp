#include "engine/conduct/playback.h"

#include <algorithm>

namespace outcross
{

void Playback::play(std::int64_t generation, std::int64_t planned)
{
    m_stepsLeft = 0;
    m_playing = true;
    if (generation >= planned)
        m_pastPlannedEnd = true;
}

void Playback::standStill(PauseReason reason)
{
    m_playing = false;
    m_stepsLeft = 0;
    m_goingTo.reset();
    m_pauseReason = reason;
}

void Playback::step(std::int64_t generations)
{
    m_playing = false;
    m_stepsLeft += std::max<std::int64_t>(generations, 1);
    m_pauseReason = PauseReason::Asked;
}

void Playback::arrive(bool isBeforeEnd)
{
    m_goingTo.reset();
    if (isBeforeEnd)
        m_pastPlannedEnd = false;
}

void Playback::takeOver(bool pastPlannedEnd)
{
    m_goingTo.reset();
    m_pauseReason = PauseReason::Asked;
    m_pastPlannedEnd = pastPlannedEnd;
    m_stepsLeft = 0;
}

bool Playback::stopAtLimits(std::int64_t generation, std::int64_t planned)
{
    const bool isFull = generation >= kMaximumGenerations;
    const bool isPlanned = m_rules.plannedEnd && m_playing && !m_pastPlannedEnd && generation >= planned;
    if (!isFull && !isPlanned)
        return false;
    m_playing = false;
    m_stepsLeft = 0;
    m_pauseReason = isFull ? PauseReason::MemoryLimit : PauseReason::PlannedEnd;
    return true;
}

bool Playback::stopByRules(const Run& run)
{
    if (m_stepsLeft > 0)
        return false;
    const std::optional<PauseReason> reason = reasonToStop(run, m_rules);
    if (!reason || (!m_playing && reason != PauseReason::Extinct))
        return false;
    m_playing = false;
    m_pauseReason = *reason;
    return true;
}

void Playback::made()
{
    if (m_stepsLeft > 0)
        --m_stepsLeft;
}

} // namespace outcross
