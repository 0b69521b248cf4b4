#include "engine/replicates/replicates.h"

#include "engine/base/background_thread.h"
#include "engine/base/errors.h"
#include "engine/base/failure.h"
#include "engine/document/shared_past.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <utility>

#include <omp.h>

namespace outcross
{
namespace
{

using namespace std::chrono_literals;

/// Long enough for a parallel region to be worth its start, short enough to be seen coming.
constexpr std::chrono::duration<double> kChunkTakes = 40ms;
constexpr std::int64_t kLongestChunk = 256;
/// Who has caught up with a run that plays waits a little, so that a few generations come together.
constexpr auto kBreath = 50ms;
constexpr auto kBetweenPublications = 50ms;

} // namespace

Replicates::Replicates(ReplicateOptions options)
    : m_options(options), m_thread([this](const std::stop_token& quit) { work(quit); })
{
}

Replicates::~Replicates()
{
    m_thread.request_stop();
    m_mail.post([](Post& post) { post.interrupt.request_stop(); });
    m_thread.join();
}

bool Replicates::isOtherWork(const Goal& now, const Goal& before)
{
    if (now.count != before.count || !now.main != !before.main)
        return true;
    return now.main && (now.main->runId != before.main->runId || now.main->document != before.main->document);
}

void Replicates::follow(const std::shared_ptr<const Snapshot>& snapshot)
{
    m_mail.tryPost([&](Post& post) {
        if (snapshot == post.goal.main)
            return false;
        Goal goal{snapshot, post.goal.count};
        if (isOtherWork(goal, post.goal))
            post.interrupt.request_stop();
        post.goal = std::move(goal);
        return true;
    });
}

void Replicates::setReplicates(std::uint32_t count)
{
    m_mail.post([&](Post& post) {
        if (count == post.goal.count)
            return false;
        post.goal.count = std::min(count, kMostReplicates);
        post.interrupt.request_stop();
        return true;
    });
}

std::shared_ptr<const ReplicateSnapshot> Replicates::latest(std::shared_ptr<const ReplicateSnapshot> known) const
{
    return m_mail.tryWith([](const Post& post) { return post.published; }, std::move(known));
}

int Replicates::threads(bool playing) const
{
    return m_options.threads > 0 ? m_options.threads : std::max(1, omp_get_num_procs() - (playing ? 1 : 0));
}

bool Replicates::isBehind(const Goal& goal) const
{
    return m_crew && !m_problem && m_crew->standsAt() < goal.main->newest;
}

bool Replicates::hasWork(const Goal& wanted) const
{
    return isOtherWork(wanted, m_settled) || isBehind(wanted);
}

void Replicates::work(const std::stop_token& quit)
{
    if (m_options.inBackground)
        sendThisThreadToTheBackground();
    for (;;) {
        m_mail.wait(quit, [this](const Post& post) { return hasWork(post.goal); });
        if (quit.stop_requested())
            return;
        const auto [goal, stop] = m_mail.with([](Post& post) {
            if (post.interrupt.stop_requested())
                post.interrupt = std::stop_source();
            return std::pair(post.goal, post.interrupt.get_token());
        });
        settle(goal, stop);
        if (isBehind(m_settled))
            advance(stop);
        const bool isDone = !isBehind(m_settled);
        if (m_dirty && (isDone || Clock::now() - m_lastPublished > kBetweenPublications))
            publish();
        if (isDone && !stop.stop_requested())
            m_mail.waitUntil(quit, Clock::now() + kBreath,
                             [this](const Post& post) { return isOtherWork(post.goal, m_settled); });
    }
}

/// Makes the crew the one that the goal asks for.
void Replicates::settle(const Goal& goal, const std::stop_token& stop)
{
    const Goal before = std::exchange(m_settled, goal);
    if (!isOtherWork(goal, before))
        return;
    m_dirty = true;
    m_problem.reset();
    try {
        const bool isSameRun =
            m_crew && goal.main && goal.count == m_crew->count() && goal.main->runId == before.main->runId;
        if (isSameRun && sharedPast(*m_crew->document(), *goal.main->document) >= 0) {
            m_crew->adopt(goal.main->document, stop);
            return;
        }
        m_crew.reset();
        m_chunk = 1;
        if (goal.main && goal.count > 0)
            m_crew = std::make_unique<ReplicateCrew>(goal.main->document, goal.main->origins, goal.count,
                                                     m_options.bytes, stop);
    } catch (const Cancelled&) { // there is another goal already, or the end
        m_crew.reset();
        m_settled = {};
    } catch (...) {
        if (!currentFailureIsOfInput())
            m_crew.reset();
        m_problem = currentFailure();
    }
}

void Replicates::advance(const std::stop_token& stop)
{
    const std::int64_t generations = std::min(m_chunk, m_settled.main->newest - m_crew->standsAt());
    const auto start = Clock::now();
    try {
        m_crew->advance(generations, threads(m_settled.main->playing), stop);
    } catch (const Cancelled&) {
        return;
    } catch (...) {
        if (!currentFailureIsOfInput())
            m_crew.reset();
        m_problem = currentFailure();
    }
    m_dirty = true;
    const std::chrono::duration<double> took = Clock::now() - start;
    const double fitting = std::min(kChunkTakes / took, 2.0) * static_cast<double>(generations);
    m_chunk = std::clamp<std::int64_t>(std::llround(fitting), 1, kLongestChunk);
}

void Replicates::publish()
{
    m_dirty = false;
    m_lastPublished = Clock::now();
    std::shared_ptr<ReplicateSnapshot> snapshot;
    if (m_settled.main && m_settled.count > 0) {
        try {
            snapshot = std::make_shared<ReplicateSnapshot>();
        } catch (const std::bad_alloc&) { // the bands stay as they are
            return;
        }
        snapshot->runId = m_settled.main->runId;
        snapshot->document = m_settled.main->document;
        snapshot->lives = m_settled.count;
        snapshot->problem = m_problem;
        if (m_crew) {
            snapshot->view = m_crew->view();
            snapshot->ready = m_crew->ready();
        }
    }
    m_mail.with([&](Post& post) { post.published = std::move(snapshot); });
}

} // namespace outcross
