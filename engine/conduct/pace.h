#pragma once

#include <chrono>
#include <cstdint>

namespace outcross
{

/// How fast a run plays: when its next generation is due, and how many it really makes in a second. Owned by the
/// conductor; engine thread only.
class Pace
{
public:
    using Clock = std::chrono::steady_clock;

    /// Generations per second of model time, above 0; infinity: as fast as possible. The next one is due at once.
    void setSpeed(double generationsPerSecond);

    [[nodiscard]] bool isDue() const;
    /// When it is; of no meaning as fast as possible.
    [[nodiscard]] Clock::time_point nextDue() const { return m_nextDue; }

    /// The next generation is due now, and measuring begins anew.
    void restart();
    /// The same, where nothing is known of how fast this run is.
    void forget();
    /// A generation has been made that was begun at `start`.
    void made(Clock::time_point start);

    /// As measured over the last half second; 0: not known yet.
    [[nodiscard]] double generationsPerSecond() const { return m_measured; }

private:
    double m_speed = 10;
    Clock::time_point m_nextDue{};
    Clock::time_point m_measuredFrom{}; ///< Nothing is measured where it is the clock's beginning.
    std::int64_t m_generations = 0;     ///< Made since then.
    double m_measured = 0;
};

} // namespace outcross
