#include "app/shell/sweep_progress.h"

#include "app/shell/complaint.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdio>
#include <unistd.h>

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 kTerminalMs = 100;
constexpr qint64 kLogMs = 10'000;
constexpr double kMinute = 60;
constexpr double kHour = 3600;

} // namespace

QString durationText(double seconds)
{
    if (seconds < 2 * kMinute)
        return Words::tr("%1 s").arg(std::lround(seconds));
    if (seconds < 2 * kHour)
        return Words::tr("%1 min").arg(std::lround(seconds / kMinute));
    return Words::tr("%1 h").arg(std::lround(seconds / kHour));
}

QString sweepProgressText(std::size_t done, std::size_t total, double secondsLeft)
{
    const QString cells = Words::tr("%1 of %2 cells").arg(done).arg(total);
    return secondsLeft >= 0 && done < total ? Words::tr("%1, %2 left").arg(cells, durationText(secondsLeft)) : cells;
}

SweepProgress::SweepProgress(std::size_t total, std::size_t before)
    : m_total(total), m_before(before), m_isTerminal(isatty(STDERR_FILENO) != 0)
{
    m_since.start();
    tell(before);
}

SweepProgress::~SweepProgress()
{
    if (m_isTerminal)
        std::fputc('\n', stderr);
}

void SweepProgress::show(std::size_t done)
{
    if (done < m_total && m_since.elapsed() - m_toldMs < (m_isTerminal ? kTerminalMs : kLogMs))
        return;
    tell(done);
}

void SweepProgress::tell(std::size_t done)
{
    m_toldMs = m_since.elapsed();
    const std::size_t made = done - m_before;
    const double left = made == 0 ? -1
                                  : static_cast<double>(m_toldMs) / 1000 * static_cast<double>(m_total - done) /
                                        static_cast<double>(made);
    const QString text = sweepProgressText(done, m_total, left);
    if (!m_isTerminal)
        return complain(text);
    std::fprintf(stderr, "\r%s\033[K", qUtf8Printable(text));
    std::fflush(stderr);
}

} // namespace outcross
