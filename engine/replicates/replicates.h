#pragma once

#include "engine/base/mailbox.h"
#include "engine/conduct/snapshot.h"
#include "engine/replicates/replicate_crew.h"

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>

namespace outcross
{

/// What is known of the other lives at one moment. Immutable once published, so any thread may read it.
struct ReplicateSnapshot {
    std::uint64_t runId = 0;                  ///< Of the run that they are other lives of.
    std::shared_ptr<const Scenario> document; ///< By which they live.
    std::uint32_t lives = 0;                  ///< As many as were asked for.
    ReplicateView view;                       ///< Of generations that the main run has reached; may be empty.
    std::optional<Text> problem;              ///< Why there are none, or why they go no further.
    /// How many of the lives have made what is being made, live; null: none are founded.
    std::shared_ptr<const std::atomic<std::uint32_t>> ready;
};

struct ReplicateOptions {
    int threads = 0; ///< 0: every processor while the main run rests, one fewer while it plays.
    std::int64_t bytes = kReplicateBytes;
    bool inBackground = true; ///< Only where nobody else wants the processor.
};

/// Other lives of the run that plays: the same scenario and document, replicates 1, 2, … of its random numbers, as far
/// as the run itself has come. They live on a thread of their own (and OpenMP's team of it, the only one that belongs
/// to a window), and catch up with the run when they can. Any thread may call; everything returns at once.
class Replicates
{
public:
    explicit Replicates(ReplicateOptions options = {});
    ~Replicates();
    Replicates(const Replicates&) = delete;
    Replicates& operator=(const Replicates&) = delete;

    /// Follow this moment of the main run: its document, and its newest generation. Call it again and again: a call
    /// that would have to wait for the lives' thread does nothing.
    void follow(const std::shared_ptr<const Snapshot>& snapshot);
    /// How many there are to be, 0 … kMostReplicates. Others start from generation 0.
    void setReplicates(std::uint32_t count);

    /// The newest snapshot, of whatever run was followed then; null: there are no other lives. `known` where it would
    /// have to wait for the lives' thread.
    [[nodiscard]] std::shared_ptr<const ReplicateSnapshot>
    latest(std::shared_ptr<const ReplicateSnapshot> known = {}) const;

    /// How many threads take part while the main run plays, or rests.
    [[nodiscard]] int threads(bool playing) const;

private:
    using Clock = std::chrono::steady_clock;

    /// What is wanted: a moment to follow, and how many.
    struct Goal {
        std::shared_ptr<const Snapshot> main;
        std::uint32_t count = 0;
    };
    /// What the lives' thread has in common with the others.
    struct Post {
        Goal goal;
        std::stop_source interrupt;
        std::shared_ptr<const ReplicateSnapshot> published;
    };
    [[nodiscard]] static bool isOtherWork(const Goal& now, const Goal& before);

    // All below run on the lives' thread only.
    void work(const std::stop_token& quit);
    [[nodiscard]] bool hasWork(const Goal& wanted) const;
    [[nodiscard]] bool isBehind(const Goal& goal) const;
    void settle(const Goal& goal, const std::stop_token& stop);
    void advance(const std::stop_token& stop);
    void publish();

    const ReplicateOptions m_options;

    Mailbox<Post> m_mail;

    Goal m_settled; ///< That the crew lives for.
    std::unique_ptr<ReplicateCrew> m_crew;
    std::optional<Text> m_problem;
    std::int64_t m_chunk = 1; ///< Generations at a time.
    Clock::time_point m_lastPublished{};
    bool m_dirty = false;

    std::jthread m_thread; ///< Last: starts when everything above exists, ends before it goes.
};

} // namespace outcross
