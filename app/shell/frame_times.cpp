#include "app/shell/frame_times.h"

#include "engine/base/text.h"

#include <algorithm>
#include <cmath>

namespace outcross
{
namespace
{

constexpr double kNanosecondsPerMillisecond = 1e6;

/// Microseconds are as fine as it gets.
std::string shown(double value)
{
    return numberText(std::round(value * 1000) / 1000);
}

} // namespace

void FrameTimes::begin()
{
    m_timer.start();
}

void FrameTimes::end()
{
    if (!m_timer.isValid())
        return;
    m_milliseconds.push_back(static_cast<double>(m_timer.nsecsElapsed()) / kNanosecondsPerMillisecond);
    m_timer.invalidate();
}

std::string FrameTimes::json(double generationsPerSecond) const
{
    return "{\"frames\":" + std::to_string(m_milliseconds.size()) + ",\"p50\":" + shown(percentile(0.50)) +
           ",\"p95\":" + shown(percentile(0.95)) + ",\"p99\":" + shown(percentile(0.99)) +
           ",\"generationsPerSecond\":" + shown(generationsPerSecond) + "}";
}

double FrameTimes::percentile(double share) const
{
    if (m_milliseconds.empty())
        return 0;
    std::vector<double> sorted = m_milliseconds;
    const auto rank = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(sorted.size()))) - 1;
    const auto place = sorted.begin() + std::max<std::ptrdiff_t>(rank, 0);
    std::nth_element(sorted.begin(), place, sorted.end());
    return *place;
}

} // namespace outcross
