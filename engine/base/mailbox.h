#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace outcross
{

/// What one worker thread and those who give it work share: orders on the one hand, news on the other, in one plain
/// struct of the owner's choice. Any thread may call; whoever changes `Post` does so in a function that gets it with
/// the lock held, and must be brief. The worker waits here and is woken by every order and by its stop token.
template <class Post> class Mailbox
{
public:
    Mailbox() = default;
    explicit Mailbox(Post post) : m_post(std::move(post)) {}
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    /// What `look(post)` returns; wakes nobody.
    template <class Look> decltype(auto) with(const Look& look)
    {
        const std::lock_guard lock(m_mutex);
        return look(m_post);
    }
    template <class Look> decltype(auto) with(const Look& look) const
    {
        const std::lock_guard lock(m_mutex);
        return look(m_post);
    }

    /// The same, and wakes the worker, unless `order(post)` returns false: it has changed nothing.
    template <class Order> void post(const Order& order)
    {
        bool isNews = true;
        {
            const std::lock_guard lock(m_mutex);
            isNews = changedBy(order);
        }
        if (isNews)
            m_wake.notify_all();
    }

    /// As post(), except that it does nothing where it would have to wait: for threads that must not.
    template <class Order> void tryPost(const Order& order)
    {
        bool isNews = false;
        {
            const std::unique_lock lock(m_mutex, std::try_to_lock);
            if (!lock)
                return;
            isNews = changedBy(order);
        }
        if (isNews)
            m_wake.notify_all();
    }

    /// What `look(post)` returns, or `otherwise` where it would have to wait.
    template <class Look, class Value> [[nodiscard]] Value tryWith(const Look& look, Value otherwise) const
    {
        const std::unique_lock lock(m_mutex, std::try_to_lock);
        return lock ? Value(look(m_post)) : otherwise;
    }

    /// The worker sleeps until `isReady(post)` or `quit`. False: it is to quit, and nothing is ready.
    template <class IsReady> bool wait(const std::stop_token& quit, const IsReady& isReady)
    {
        std::unique_lock lock(m_mutex);
        return m_wake.wait(lock, quit, [&] { return isReady(m_post); });
    }

    /// The same until `time` at the latest.
    template <class Time, class IsReady> void waitUntil(const std::stop_token& quit, Time time, const IsReady& isReady)
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait_until(lock, quit, time, [&] { return isReady(m_post); });
    }

private:
    /// With the mutex held.
    template <class Order> bool changedBy(const Order& order)
    {
        if constexpr (std::is_void_v<std::invoke_result_t<const Order&, Post&>>) {
            order(m_post);
            return true;
        } else {
            return order(m_post);
        }
    }

    mutable std::mutex m_mutex; ///< Guards the post.
    std::condition_variable_any m_wake;
    Post m_post;
};

} // namespace outcross
