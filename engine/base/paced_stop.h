#pragma once

#include "engine/base/stopping.h"

#include <cstddef>

namespace outcross
{

/// For loops with many small steps: call it in each; every so manieth time it looks whether a stop was asked for, and
/// throws Cancelled then. Of one thread.
class PacedStop
{
public:
    explicit PacedStop(const std::stop_token& stop) : m_stop(stop) {}

    void operator()()
    {
        if (++m_steps % kStepsALook == 0)
            throwIfStopped(m_stop);
    }

private:
    static constexpr std::size_t kStepsALook = 4096; ///< Some milliseconds of lines or names.

    const std::stop_token& m_stop;
    std::size_t m_steps = 0;
};

} // namespace outcross
