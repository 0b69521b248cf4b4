#include "app/commands/interrupt.h"

#include "app/commands/command_line.h"
#include "app/files/unfinished.h"
#include "app/shell/complaint.h"

#include <QCoreApplication>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <optional>

namespace outcross
{
namespace
{

sigset_t watchedSignals()
{
    sigset_t watched;
    sigemptyset(&watched);
    sigaddset(&watched, SIGINT);
    sigaddset(&watched, SIGTERM);
    return watched;
}

constexpr long kPollNanoseconds = 50'000'000;

std::chrono::nanoseconds on(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

/// When a stop was asked for, by the clock on the wall and by the processor: a program that gets no processor has had
/// no chance to listen, one that waits for a dead disk never will.
class Asked
{
public:
    [[nodiscard]] bool isOverdue() const
    {
        using namespace std::chrono_literals;
        const auto waited = on(CLOCK_MONOTONIC) - m_wall;
        const auto worked = on(CLOCK_PROCESS_CPUTIME_ID) - m_work;
        return (waited > 350ms && worked > 200ms) || waited > 10s;
    }

private:
    std::chrono::nanoseconds m_wall = on(CLOCK_MONOTONIC);
    std::chrono::nanoseconds m_work = on(CLOCK_PROCESS_CPUTIME_ID);
};

} // namespace

Interrupt::Interrupt()
{
    const sigset_t watched = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &watched, nullptr);
    m_watcher = std::jthread([this, watched](const std::stop_token& quit) {
        const timespec wait{0, kPollNanoseconds};
        std::optional<Asked> asked;
        while (!quit.stop_requested()) {
            if (sigtimedwait(&watched, nullptr, &wait) > 0) {
                m_source.request_stop();
                if (!asked)
                    asked = Asked();
            } else if (asked && asked->isOverdue()) {
                complain(QCoreApplication::translate("Commands", "interrupted; nothing unfinished was written"));
                removeUnfinished();
                std::_Exit(kExitFailure);
            }
        }
    });
}

Interrupt::~Interrupt()
{
    m_watcher.request_stop();
    m_watcher.join();
    const sigset_t watched = watchedSignals();
    pthread_sigmask(SIG_UNBLOCK, &watched, nullptr);
}

} // namespace outcross
