#include "engine/conduct/checkpoints.h"

#include <algorithm>
#include <iterator>
#include <new>
#include <utility>

namespace outcross
{
namespace
{

using Clock = std::chrono::steady_clock;

/// Keeping takes at most one part in so many of the time that a run takes.
constexpr int kKeepingShare = 10;

} // namespace

void Checkpoints::clear()
{
    m_kept.clear();
    m_shared.clear();
    m_bytes = 0;
    m_work = {};
}

void Checkpoints::passed(const Run& run, Duration took)
{
    m_work += took;
    if (isWorthKeeping(run.generation()))
        keep(run);
}

bool Checkpoints::isWorthKeeping(std::int64_t generation) const
{
    auto place = m_kept.upper_bound(generation);
    if (place == m_kept.begin())
        return true;
    --place;
    return place->first < generation &&
           m_work - place->second.work >= std::max(m_limits.spacing, kKeepingShare * m_keeping);
}

void Checkpoints::keep(const Run& run)
{
    if (m_kept.contains(run.generation()))
        return;
    Footprint needed;
    run.countBytes(needed);
    if (needed.total() > m_limits.bytes)
        return;
    try {
        const auto start = Clock::now();
        std::shared_ptr<const Run::Moment> moment = run.moment();
        if (!moment)
            return;
        m_keeping = Clock::now() - start;
        count(*moment, 1);
        m_kept[run.generation()] = {std::move(moment), m_work};
        thin();
    } catch (const std::bad_alloc&) { // the way on is worth more than the way back
        const Duration work = m_work;
        clear();
        m_work = work;
    }
}

void Checkpoints::bringNear(Run& run, std::int64_t generation, const std::stop_token& stop)
{
    const auto later = m_kept.upper_bound(generation);
    const std::int64_t nearest = later == m_kept.begin() ? 0 : std::prev(later)->first;
    if (run.generation() <= generation && run.generation() >= nearest)
        return;
    if (later == m_kept.begin()) {
        run.startOver(stop);
        m_work = {};
        return;
    }
    run.goBack(*std::prev(later)->second.moment);
    m_work = std::prev(later)->second.work;
}

void Checkpoints::forgetAfter(std::int64_t generation)
{
    while (!m_kept.empty() && std::prev(m_kept.end())->first > generation)
        drop(std::prev(m_kept.end()));
}

void Checkpoints::count(const Run::Moment& moment, int sign)
{
    Footprint footprint;
    moment.countBytes(footprint);
    m_bytes += sign * footprint.own();
    for (const auto& [what, bytes] : footprint.shared()) {
        Shared& shared = m_shared[what];
        shared.holders += sign;
        if (sign > 0 && shared.holders == 1)
            m_bytes += shared.bytes = bytes;
        if (shared.holders > 0)
            continue;
        m_bytes -= shared.bytes;
        m_shared.erase(what);
    }
}

void Checkpoints::drop(Shelf::iterator place)
{
    count(*place->second.moment, -1);
    m_kept.erase(place);
}

void Checkpoints::thin()
{
    while (m_bytes > m_limits.bytes && !m_kept.empty())
        drop(leastMissed());
}

/// Where dropping makes the shortest stretch between two that stay: not among the newest, not generation 0. If there
/// are no others the oldest after generation 0, and generation 0 when it is alone.
Checkpoints::Shelf::iterator Checkpoints::leastMissed()
{
    const auto first = m_kept.begin();
    if (m_kept.size() <= kDense + 1)
        return m_kept.size() > 1 && first->first == 0 ? std::next(first) : first;
    const auto end = std::prev(m_kept.end(), kDense);
    auto least = std::next(first);
    Duration shortest = Duration::max();
    for (auto place = std::next(first); place != end; ++place) {
        const Duration stretch = std::next(place)->second.work - std::prev(place)->second.work;
        if (stretch < shortest) {
            shortest = stretch;
            least = place;
        }
    }
    return least;
}

} // namespace outcross
