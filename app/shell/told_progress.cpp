#include "app/shell/told_progress.h"

#include "app/shell/complaint.h"
#include "engine/run/founding_cost.h"

#include <utility>

namespace outcross
{

ToldProgress::ToldProgress(const QString& doing)
    : ToldProgress(doing,
                   std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::duration<double>(kToldSeconds)),
                   complain)
{
}

ToldProgress::ToldProgress(const QString& doing, std::chrono::milliseconds patience, Say say)
    : m_say(std::move(say)), m_doing(doing)
{
    m_waiter = std::jthread([this, patience](const std::stop_token& quit) {
        std::unique_lock lock(m_mutex);
        m_ended.wait_for(lock, quit, patience, [] { return false; });
        if (quit.stop_requested())
            return;
        m_isTold = true;
        m_say(m_doing);
    });
}

void ToldProgress::now(const QString& doing)
{
    const std::lock_guard lock(m_mutex);
    m_doing = doing;
    if (m_isTold)
        m_say(m_doing);
}

} // namespace outcross
