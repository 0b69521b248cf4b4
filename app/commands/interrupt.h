#pragma once

#include <stop_token>
#include <thread>

namespace outcross
{

/// Turns Ctrl+C (SIGINT) and SIGTERM into a stop request while it lives, so that work can end cleanly. Where nobody
/// listens for half a second of work (a library that is deep in its own loop), the program ends there and then, with
/// the line that it would have ended with: files are replaced whole or not at all, so nothing is lost by it. Make it
/// before any other thread starts (threads inherit which signals they leave alone); at most one at a time.
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
