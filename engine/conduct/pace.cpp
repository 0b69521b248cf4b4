#include "engine/conduct/pace.h"

#include <algorithm>
#include <cmath>

namespace outcross
{
namespace
{

using namespace std::chrono_literals;

/// A pace shown to people is averaged over this long.
constexpr auto kWindow = 500ms;
/// After a stall the model does not hurry to make up for more than this.
constexpr auto kLargestLag = 100ms;

} // namespace

void Pace::setSpeed(double generationsPerSecond)
{
    m_speed = generationsPerSecond;
    m_nextDue = Clock::now();
}

bool Pace::isDue() const
{
    return std::isinf(m_speed) || Clock::now() >= m_nextDue;
}

void Pace::restart()
{
    m_nextDue = Clock::now();
    m_measuredFrom = {};
}

void Pace::forget()
{
    restart();
    m_measured = 0;
}

void Pace::made(Clock::time_point start)
{
    const auto now = Clock::now();
    if (!std::isinf(m_speed)) {
        const auto interval = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1 / m_speed));
        m_nextDue = std::max(m_nextDue + interval, now - kLargestLag);
    }
    ++m_generations;
    if (m_measuredFrom == Clock::time_point{}) {
        m_measuredFrom = start;
        m_generations = 0;
    } else if (now - m_measuredFrom > kWindow) {
        m_measured = static_cast<double>(m_generations) / std::chrono::duration<double>(now - m_measuredFrom).count();
        m_measuredFrom = now;
        m_generations = 0;
    }
}

} // namespace outcross
