#pragma once

#include <QElapsedTimer>
#include <QString>

#include <cstddef>

namespace outcross
{

/// Tells on standard error how far a sweep is: one line that is written over on a terminal; elsewhere (the log of a
/// cluster) a line at the beginning, now and then, and at the end. One thread at a time.
class SweepProgress
{
public:
    /// Of `total` cells, `before` were done already.
    SweepProgress(std::size_t total, std::size_t before);
    ~SweepProgress();
    SweepProgress(const SweepProgress&) = delete;
    SweepProgress& operator=(const SweepProgress&) = delete;

    void show(std::size_t done);

private:
    void tell(std::size_t done);

    std::size_t m_total;
    std::size_t m_before;
    bool m_isTerminal;
    QElapsedTimer m_since;
    qint64 m_toldMs = 0;
};

/// "40 s", "3 min", "2 h". Pure.
[[nodiscard]] QString durationText(double seconds);

/// "3 of 12 cells, 40 s left". The time is left out until something is known of it. Pure.
[[nodiscard]] QString sweepProgressText(std::size_t done, std::size_t total, double secondsLeft);

} // namespace outcross
