#pragma once

#include "engine/base/errors.h"

#include <chrono>
#include <future>
#include <stop_token>
#include <thread>
#include <utility>

namespace outcross
{

/// Calls `work` in a thread of its own and waits for what it returns, or throws. When a stop is asked for meanwhile,
/// throws Cancelled within a few hundredths of a second and leaves the thread to end by itself, unheard: for one long
/// call of a library that knows no stop. `work` therefore owns everything that it uses. Throws std::system_error where
/// the system allows no further thread.
template <class Work> [[nodiscard]] auto unlessStopped(const std::stop_token& stop, Work work)
{
    using namespace std::chrono_literals;
    std::packaged_task<decltype(work())()> task(std::move(work));
    auto result = task.get_future();
    std::thread(std::move(task)).detach();
    while (result.wait_for(20ms) != std::future_status::ready)
        if (stop.stop_requested())
            throw Cancelled();
    return result.get();
}

} // namespace outcross
