#pragma once

#include "engine/conduct/stop_rules.h"

#include <cstdint>
#include <optional>

namespace outcross
{

/// What a run is to do next: play, make some steps, go to a generation, or stand still, and why it stands. Owned by the
/// conductor; engine thread only.
class Playback
{
public:
    /// Plays on from a run that stands at `generation` (or will, once it has arrived) and whose scenario plans
    /// `planned` of them.
    void play(std::int64_t generation, std::int64_t planned);
    /// Stands still where it is, also on the way to another generation.
    void standStill(PauseReason reason = PauseReason::Asked);
    /// Plays no more, but makes `generations` more (≥ 1).
    void step(std::int64_t generations);
    /// Goes to that generation before anything else; where it plays, it plays on from there.
    void goTo(std::int64_t generation) { m_goingTo = generation; }
    /// It is there; `isBeforeEnd`: the scenario plans generations after it.
    void arrive(bool isBeforeEnd);
    /// Another run has taken the place of the old one, past its planned end or not; it plays where the old one did.
    void takeOver(bool pastPlannedEnd = false);

    void setStopRules(const StopRules& rules) { m_rules = rules; }
    /// Before and after a generation is made: pauses at the planned end and at the largest generation there is. Steps
    /// asked for go past the first. True: the run stands.
    bool stopAtLimits(std::int64_t generation, std::int64_t planned);
    /// After a generation was made: pauses where the rules say so. Steps asked for are made all the same, for the sake
    /// of the lineage that goes on. True: the run stands.
    bool stopByRules(const Run& run);
    /// One of the steps has been made.
    void made();

    [[nodiscard]] bool isPlaying() const { return m_playing; }
    /// There is something to be made.
    [[nodiscard]] bool wantsMore() const { return m_playing || m_stepsLeft > 0 || m_goingTo; }
    /// It is to be made at once, at whatever pace the run plays.
    [[nodiscard]] bool hurries() const { return m_stepsLeft > 0 || m_goingTo; }
    [[nodiscard]] const std::optional<std::int64_t>& goingTo() const { return m_goingTo; }
    [[nodiscard]] PauseReason pauseReason() const { return m_pauseReason; }
    [[nodiscard]] bool isPastPlannedEnd() const { return m_pastPlannedEnd; }

private:
    bool m_playing = false;
    std::int64_t m_stepsLeft = 0;
    std::optional<std::int64_t> m_goingTo;
    PauseReason m_pauseReason = PauseReason::Asked;
    bool m_pastPlannedEnd = false; ///< The reader plays on beyond it.
    StopRules m_rules;
};

} // namespace outcross
