#include "app/features/map/phase_worker.h"

#include "app/shell/told_notes.h"
#include "engine/base/errors.h"
#include "engine/base/failure.h"

#include <utility>

#include <sys/resource.h>

namespace outcross
{
namespace
{

/// The run on screen, and whatever else the machine does, comes first. Threads that are started from here inherit it.
void lowerPriority()
{
    constexpr int kNice = 10;
    (void)setpriority(PRIO_PROCESS, 0, kNice); // on Linux: of this thread alone
}

std::vector<std::size_t> possibleCells(const Sweep& sweep)
{
    std::vector<std::size_t> cells;
    for (const CoarseCell& cell : coarseToFine(sweep.spec()))
        if (!sweep.refusal(cell.index))
            cells.push_back(cell.index);
    return cells;
}

std::optional<SweepBoundary> boundaryOf(const Sweep& sweep, Side side, const std::stop_token& stop)
{
    try {
        return theoreticalBoundary(sweep, side, stop);
    } catch (const InputError&) {
        return std::nullopt; // the cells tell why
    }
}

std::vector<Text> notesOrNone(const Sweep& sweep, const std::stop_token& stop)
{
    try {
        return notesIn(sweep, stop);
    } catch (const InputError&) {
        return {}; // the same
    }
}

} // namespace

PhaseWorker::PhaseWorker(const DataLibrary& library, int threads)
    : m_library(library), m_threads(threads), m_thread([this](const std::stop_token& quit) { work(quit); })
{
}

PhaseWorker::~PhaseWorker()
{
    cancel();
}

void PhaseWorker::estimate(SweepSpec spec)
{
    ask(std::move(spec), true);
}

void PhaseWorker::run(SweepSpec spec)
{
    ask(std::move(spec), false);
}

void PhaseWorker::ask(SweepSpec spec, bool isEstimate)
{
    m_mail.post([&](Post& post) {
        post.underWay.request_stop();
        post.news = {};
        post.next = Request{std::move(spec), isEstimate, ++post.number, {}};
        post.underWay = post.next->stop;
    });
}

void PhaseWorker::cancel()
{
    m_mail.with([](Post& post) {
        post.underWay.request_stop();
        post.next.reset();
        post.news = {};
        ++post.number;
    });
}

PhaseWorker::News PhaseWorker::takeNews()
{
    return m_mail.with([](Post& post) { return std::exchange(post.news, {}); });
}

void PhaseWorker::work(const std::stop_token& quit)
{
    lowerPriority();
    while (m_mail.wait(quit, [](const Post& post) { return post.next.has_value(); }))
        if (const auto request = m_mail.with([](Post& post) { return std::exchange(post.next, std::nullopt); }))
            serve(*request);
}

template <class Change> void PhaseWorker::tell(const Request& request, const Change& change)
{
    m_mail.with([&](Post& post) {
        if (request.number == post.number)
            change(post.news);
    });
}

void PhaseWorker::serve(const Request& request)
{
    std::optional<Text> problem;
    try {
        serveOrThrow(request);
    } catch (const Cancelled&) {
        return;
    } catch (...) {
        problem = currentFailure();
    }
    tell(request, [&](News& news) {
        news.problem = std::move(problem);
        news.ended = true;
    });
}

void PhaseWorker::serveOrThrow(const Request& request)
{
    const auto sweep = std::make_shared<const Sweep>(request.spec, m_library, Sweep::Impossible::Keep);
    tell(request, [&](News& news) { news.sweep = sweep; });
    const std::vector<std::size_t> cells = possibleCells(*sweep);
    if (cells.empty())
        throw InputError(*sweep->refusal(0));
    const std::stop_token stop = request.stop.get_token();
    if (request.isEstimate) {
        const auto seconds = estimatedSeconds(*sweep, m_threads, stop);
        return tell(request, [&](News& news) { news.seconds = seconds; });
    }
    tell(request, [&](News& news) {
        for (std::size_t cell = 0; cell < sweep->cells(); ++cell)
            if (const Text* why = sweep->refusal(cell))
                news.refused.emplace_back(cell, *why);
    });
    std::vector<Text> notes = notesOrNone(*sweep, stop);
    tell(request, [&](News& news) { news.notes = std::move(notes); });
    PerSide<std::optional<SweepBoundary>> boundaries;
    for (const Side side : kSides)
        boundaries[side] = boundaryOf(*sweep, side, stop);
    tell(request, [&](News& news) { news.boundaries = std::move(boundaries); });
    runSweep(
        *sweep, cells, m_threads, stop,
        [&](const SweepCell& cell) { tell(request, [&](News& news) { news.cells.push_back(cell); }); },
        [&](std::size_t cell, const Text& why) {
            tell(request, [&](News& news) { news.refused.emplace_back(cell, why); });
        });
}

} // namespace outcross
