#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace outcross
{

/// Says on standard error what a command is at, once it has been working for some seconds and each time that it begins
/// with something else from then on; nothing where it is done sooner. Made and used by one thread, after Interrupt.
class ToldProgress
{
public:
    explicit ToldProgress(const QString& doing);
    ~ToldProgress();
    ToldProgress(const ToldProgress&) = delete;
    ToldProgress& operator=(const ToldProgress&) = delete;

    /// What comes next, as a sentence of its own.
    void now(const QString& doing);

private:
    std::mutex m_mutex; ///< Of all that follows.
    std::condition_variable_any m_ended;
    QString m_doing;
    bool m_isTold = false;
    std::jthread m_waiter; ///< Ends before the others.
};

} // namespace outcross
