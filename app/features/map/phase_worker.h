#pragma once

#include "engine/base/mailbox.h"
#include "engine/data/library.h"
#include "engine/replicates/sweep_boundary.h"
#include "engine/replicates/sweep_run.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace outcross
{

/// Runs sweeps for a window, and tells beforehand what they will cost. One thread of its own with low priority does
/// one thing at a time: what is asked for replaces what was under way, which stops in the middle. All public functions
/// return at once, but for the destructor, which waits for that stop. GUI thread; news are fetched, never sent.
class PhaseWorker
{
public:
    /// `library` must outlive the worker and not change any more. `threads`: that cells are run on.
    PhaseWorker(const DataLibrary& library, int threads);
    ~PhaseWorker();
    PhaseWorker(const PhaseWorker&) = delete;
    PhaseWorker& operator=(const PhaseWorker&) = delete;

    /// Measures some generations in the corners; told as News::seconds.
    void estimate(SweepSpec spec);
    /// Runs every cell that can be, coarse to fine. `seconds` are not told.
    void run(SweepSpec spec);
    /// Gives up what is under way; no further news come of it.
    void cancel();

    /// What came out since the last call, of what was asked for last.
    struct News {
        std::shared_ptr<const Sweep> sweep;                              ///< Once it is checked.
        std::optional<PerSide<std::optional<SweepBoundary>>> boundaries; ///< Once they are known.
        std::optional<std::vector<Text>> notes;                          ///< On its data, once they are read.
        std::vector<SweepCell> cells;
        std::vector<std::pair<std::size_t, Text>> refused;
        std::optional<double> seconds;
        std::optional<Text> problem; ///< Why nothing (more) comes.
        bool ended = false;          ///< Nothing more comes.
    };
    [[nodiscard]] News takeNews();

    [[nodiscard]] int threads() const { return m_threads; }

private:
    struct Request {
        SweepSpec spec;
        bool isEstimate = false;
        std::uint64_t number = 0;
        std::stop_source stop;
    };
    /// What the worker's thread has in common with the window's.
    struct Post {
        std::optional<Request> next;
        std::stop_source underWay{std::nostopstate};
        std::uint64_t number = 0; ///< Of the newest request.
        News news;
    };
    void ask(SweepSpec spec, bool isEstimate);
    void work(const std::stop_token& quit);
    void serve(const Request& request);
    void serveOrThrow(const Request& request);
    /// Adds to the news, unless something else was asked for meanwhile.
    template <class Change> void tell(const Request& request, const Change& change);

    const DataLibrary& m_library;
    const int m_threads;

    Mailbox<Post> m_mail;

    std::jthread m_thread; ///< Last: starts when everything above exists, ends before it goes.
};

/// What running the whole sweep will take, in seconds: the corners are measured for a moment each, and what lies
/// between costs in proportion. Nothing where no corner can be run. Throws Cancelled.
[[nodiscard]] std::optional<double> estimatedSeconds(const Sweep& sweep, int threads, const std::stop_token& stop);

} // namespace outcross
