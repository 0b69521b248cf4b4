#include "app/interrupt.h"

#include <csignal>
#include <ctime>

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

} // namespace

Interrupt::Interrupt()
{
    const sigset_t watched = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &watched, nullptr);
    m_watcher = std::jthread([this](const std::stop_token& quit) {
        const sigset_t watched = watchedSignals();
        const timespec wait{0, kPollNanoseconds};
        while (!quit.stop_requested())
            if (sigtimedwait(&watched, nullptr, &wait) > 0)
                m_source.request_stop();
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
