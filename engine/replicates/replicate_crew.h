#pragma once

#include "engine/replicates/replicate_table.h"
#include "engine/run/run.h"

#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace outcross
{

/// How many other lives a reader can ask for.
inline constexpr std::uint32_t kMostReplicates = 1000;
/// What all of them together may take.
inline constexpr std::int64_t kReplicateBytes = std::int64_t{512} << 20;

/// Many more runs of one document, in step: replicates 1 … count. They keep no history of their own, only what all of
/// them kept, generation by generation. One thread at a time.
///
/// The result depends on the document and the count alone, neither on the threads nor on where it was interrupted.
class ReplicateCrew
{
public:
    /// Founds one life, to know what one takes: throws InputError when it cannot be founded, or `count` of them (1 …
    /// kMostReplicates) would take more than `bytes`; Cancelled.
    ReplicateCrew(std::shared_ptr<const Scenario> document, PerSide<std::shared_ptr<const Origin>> origins,
                  std::uint32_t count, std::int64_t bytes = kReplicateBytes, const std::stop_token& stop = {});

    /// Another document, with at least generation 0 in common. Lives that have gone further than both have in common
    /// go back: to a moment that was kept, or to the start. What is known of the common past stays.
    /// Throws Cancelled, and is then good for nothing.
    void adopt(const std::shared_ptr<const Scenario>& document, const std::stop_token& stop = {});

    /// Makes so many more generations of every life; generation 0, founding them, is the first. Throws Cancelled soon
    /// after `stop` asks for it: the next call then finishes those (whatever it is asked for). A deed or change that
    /// cannot be in one life does not happen in that one. Throws InputError where a life cannot go on at all, or where
    /// going on would take more memory than there is; the lives then stand where they are.
    void advance(std::int64_t generations, int threads, const std::stop_token& stop);

    /// Rows known, from generation 0 on. More than standsAt() + 1 after going back.
    [[nodiscard]] const ReplicateView& view() const { return m_table.view(); }
    /// The generation that all lives have reached; −1: they are not founded.
    [[nodiscard]] std::int64_t standsAt() const { return m_rows - 1; }
    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(m_replicates.size()); }
    [[nodiscard]] const std::shared_ptr<const Scenario>& document() const { return m_document; }
    /// An estimate of everything together.
    [[nodiscard]] std::int64_t bytes() const;
    /// How many lives have made what advance() is making; any thread may read it.
    [[nodiscard]] std::shared_ptr<const std::atomic<std::uint32_t>> ready() const { return m_ready; }

private:
    /// Moments of all lives at one generation.
    struct Kept {
        std::int64_t generation = 0;
        std::vector<std::shared_ptr<const Run::Moment>> moments;
    };

    [[nodiscard]] double& valueOf(std::int64_t row, Side side, std::size_t life);
    void live(std::size_t life, const std::stop_token& stop);
    void conclude(int threads);
    void goBack(std::int64_t generation, const std::stop_token& stop);
    void keepMoments(int threads);
    void thinMoments();
    void measure();

    std::shared_ptr<const Scenario> m_document;
    PerSide<std::shared_ptr<const Origin>> m_origins;
    std::int64_t m_limit;
    std::vector<std::optional<Run>> m_replicates;
    ReplicateTable m_table;
    std::int64_t m_rows = 0;     ///< Generations that all lives have made, with generation 0.
    std::int64_t m_goal = 0;     ///< As many when what is under way is done; m_rows: nothing is.
    std::vector<double> m_kept;  ///< Of the rows under way: [row][side][life].
    std::int64_t m_runBytes = 0; ///< Of one life.
    std::deque<Kept> m_moments;  ///< Ascending.
    std::int64_t m_spacing;      ///< Generations between two of them.
    const std::shared_ptr<std::atomic<std::uint32_t>> m_ready = std::make_shared<std::atomic<std::uint32_t>>(0);
};

} // namespace outcross
