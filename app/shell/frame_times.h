#pragma once

#include <QElapsedTimer>

#include <string>
#include <vector>

namespace outcross
{

/// How long frames take, from the timer that begins one to the moment it is painted. GUI thread.
class FrameTimes
{
public:
    void begin();
    /// Ends the frame that was begun; nothing when none was (a repaint for another reason).
    void end();

    /// One line: {"frames":…,"p50":…,"p95":…,"p99":…,"generationsPerSecond":…}; times in milliseconds.
    [[nodiscard]] std::string json(double generationsPerSecond) const;

private:
    [[nodiscard]] double percentile(double share) const;

    QElapsedTimer m_timer;
    std::vector<double> m_milliseconds;
};

} // namespace outcross
