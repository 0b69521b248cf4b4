#pragma once

#include <atomic>

namespace outcross
{

/// How far a slow model is with the generation that it is making. Written by the engine thread, read by any.
class Progress
{
public:
    /// In [0, 1]; 1: nothing is being made.
    void set(double done) { m_done.store(static_cast<float>(done), std::memory_order_relaxed); }
    [[nodiscard]] double done() const { return m_done.load(std::memory_order_relaxed); }

private:
    std::atomic<float> m_done{1};
};

} // namespace outcross
