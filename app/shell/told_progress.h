#pragma once

#include <QString>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace outcross
{

/// Says on standard error what a command is at, once it has been working for some seconds and each time that it begins
/// with something else from then on; nothing where it is done sooner. Made and used by one thread, after Interrupt.
class ToldProgress
{
public:
    using Say = std::function<void(const QString&)>;

    /// Says it as complain() does.
    explicit ToldProgress(const QString& doing);
    /// `say` is called by any thread, by one at a time.
    ToldProgress(const QString& doing, std::chrono::milliseconds patience, Say say);
    ToldProgress(const ToldProgress&) = delete;
    ToldProgress& operator=(const ToldProgress&) = delete;

    /// What comes next, as a sentence of its own.
    void now(const QString& doing);

private:
    const Say m_say;
    std::mutex m_mutex; ///< Of the next three.
    std::condition_variable_any m_ended;
    QString m_doing;
    bool m_isTold = false;
    std::jthread m_waiter; ///< Last, so that it ends before what it uses.
};

} // namespace outcross
