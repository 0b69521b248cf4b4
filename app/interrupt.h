#pragma once

#include <stop_token>
#include <thread>

namespace outcross
{

/// Turns Ctrl+C (SIGINT) and SIGTERM into a stop request while it lives, so that work can end cleanly. Make it before
/// any other thread starts (threads inherit which signals they leave alone); at most one at a time.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::jthread m_watcher;
};

} // namespace outcross
