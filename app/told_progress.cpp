#include "app/told_progress.h"

#include "app/complaint.h"
#include "engine/experiment/founding_cost.h"

#include <chrono>

namespace outcross
{

ToldProgress::ToldProgress(const QString& doing) : m_doing(doing)
{
    m_waiter = std::jthread([this](const std::stop_token& quit) {
        std::unique_lock lock(m_mutex);
        const auto patience = std::chrono::duration<double>(kToldSeconds);
        if (m_ended.wait_for(lock, quit, patience, [&quit] { return quit.stop_requested(); }))
            return;
        if (!quit.stop_requested()) {
            m_isTold = true;
            complain(m_doing);
        }
    });
}

ToldProgress::~ToldProgress() = default;

void ToldProgress::now(const QString& doing)
{
    const std::lock_guard lock(m_mutex);
    m_doing = doing;
    if (m_isTold)
        complain(m_doing);
}

} // namespace outcross
