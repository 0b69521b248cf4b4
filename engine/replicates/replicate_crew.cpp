#include "engine/replicates/replicate_crew.h"

#include "engine/base/errors.h"
#include "engine/base/parallel.h"
#include "engine/document/shared_past.h"
#include "engine/kinds/catalogue.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::size_t kMostMoments = 16;
constexpr std::int64_t kFirstSpacing = 16;
constexpr std::int64_t kMegabyte = std::int64_t{1} << 20;

/// What cannot be in this life, as chance has it, does not happen in it.
void step(Run& run, const std::stop_token& stop)
{
    for (;;) {
        const Scenario* before = &run.scenario();
        try {
            run.step(stop);
            return;
        } catch (const InputError&) {
            run.withdrawRefused();
            if (&run.scenario() == before)
                throw;
        }
    }
}

std::int64_t bytesOf(const Run& run)
{
    Footprint footprint;
    run.countBytes(footprint);
    return footprint.total() + static_cast<std::int64_t>(sizeof run);
}

} // namespace

ReplicateCrew::ReplicateCrew(std::shared_ptr<const Scenario> document, PerSide<std::shared_ptr<const Origin>> origins,
                             std::uint32_t count, std::int64_t bytes, const std::stop_token& stop)
    : m_document(std::move(document)), m_origins(std::move(origins)), m_limit(bytes),
      m_table(std::min(count, kThreadReplicates)),
      m_spacing(isSlowKind(m_document->lineages[Side::Left].kind) || isSlowKind(m_document->lineages[Side::Right].kind)
                    ? 1
                    : kFirstSpacing)
{
    assert(count >= 1);
    std::optional<Run> first;
    first.emplace(m_document, m_origins, 1, Recording::NowOnly, stop);
    m_runBytes = bytesOf(*first);
    const std::int64_t room = std::max<std::int64_t>(m_limit - ReplicateTable::bytesOf(1), 0) / m_runBytes;
    if (room < count)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1 other lives of this scenario would take %2 MB of memory, and "
                                                      "%3 MB are what they may take: at most %4 of them fit"),
                          {std::to_string(count), std::to_string(count * m_runBytes / kMegabyte + 1),
                           std::to_string(m_limit / kMegabyte), std::to_string(room)}});
    m_replicates.resize(count);
}

void ReplicateCrew::adopt(const std::shared_ptr<const Scenario>& document, const std::stop_token& stop)
{
    const std::int64_t shared = sharedPast(*m_document, *document);
    assert(shared >= 0);
    m_document = document;
    for (auto& life : m_replicates)
        if (life)
            life->adopt(document);
    if (m_goal - 1 > shared)
        goBack(shared, stop);
}

void ReplicateCrew::goBack(std::int64_t generation, const std::stop_token& stop)
{
    m_table.goBack(static_cast<std::size_t>(generation) + 1);
    while (!m_moments.empty() && m_moments.back().generation > generation)
        m_moments.pop_back();
    for (std::size_t i = 0; i < m_replicates.size(); ++i) {
        if (!m_replicates[i])
            continue;
        if (m_moments.empty())
            m_replicates[i]->startOver(stop);
        else
            m_replicates[i]->goBack(*m_moments.back().moments[i]);
    }
    m_rows = m_moments.empty() ? 0 : m_moments.back().generation + 1;
    m_goal = m_rows;
}

double& ReplicateCrew::valueOf(std::int64_t row, Side side, std::size_t life)
{
    const auto place = static_cast<std::size_t>(2 * (row - m_rows)) + static_cast<std::size_t>(side);
    return m_kept[place * m_replicates.size() + life];
}

void ReplicateCrew::advance(std::int64_t generations, int threads, const std::stop_token& stop)
{
    if (m_goal == m_rows) {
        const std::int64_t goal = m_rows + generations;
        if (count() * m_runBytes + ReplicateTable::bytesOf(goal) > m_limit)
            throw InputError(
                {QT_TRANSLATE_NOOP("engine", "The other lives stand still at generation %1: to go on, %2 "
                                             "of them would take more than %3 MB of memory"),
                 {std::to_string(standsAt()), std::to_string(count()), std::to_string(m_limit / kMegabyte)}});
        m_kept.resize(static_cast<std::size_t>(2 * generations) * m_replicates.size());
        m_goal = goal;
    }
    *m_ready = 0;
    parallelFor(std::ssize(m_replicates), threads, [&](std::ptrdiff_t life) {
        live(static_cast<std::size_t>(life), stop);
        ++*m_ready;
    });
    conclude(threads);
}

void ReplicateCrew::live(std::size_t life, const std::stop_token& stop)
{
    std::optional<Run>& run = m_replicates[life];
    const auto tell = [&] {
        for (const Side side : kSides)
            valueOf(run->generation(), side, life) = run->row(side).census.kept;
    };
    if (!run) {
        if (stop.stop_requested())
            throw Cancelled();
        run.emplace(m_document, m_origins, static_cast<std::uint32_t>(life) + 1, Recording::NowOnly, stop);
    }
    if (m_rows == 0 && run->generation() == 0)
        tell();
    while (run->generation() < m_goal - 1) {
        if (stop.stop_requested())
            throw Cancelled();
        step(*run, stop);
        tell();
    }
}

/// Every life has made what was under way.
void ReplicateCrew::conclude(int threads)
{
    // What is known of the common past, after the lives went back, is what they have just made again.
    const auto first = std::max(m_rows, static_cast<std::int64_t>(m_table.view().size()));
    std::vector<ReplicateRow> rows(static_cast<std::size_t>(std::max<std::int64_t>(m_goal - first, 0)));
    parallelFor(std::ssize(rows), threads, [&](std::ptrdiff_t i) {
        ReplicateRow& row = rows[static_cast<std::size_t>(i)];
        for (const Side side : kSides) {
            const std::span<double> kept(&valueOf(first + i, side, 0), m_replicates.size());
            for (std::size_t life = 0; life < m_table.view().threads(); ++life)
                row.threads[side][life] = static_cast<float>(kept[life]);
            row.spreads[side] = spreadOf(kept);
        }
    });
    for (const ReplicateRow& row : rows)
        m_table.append(row);
    m_rows = m_goal;
    measure();
    keepMoments(threads);
}

/// Lives grow where they accumulate data; a few tell for all.
void ReplicateCrew::measure()
{
    const std::size_t last = m_replicates.size() - 1;
    m_runBytes = 0;
    for (const std::size_t life : std::array{std::size_t{0}, last / 2, last})
        m_runBytes = std::max(m_runBytes, bytesOf(*m_replicates[life]));
}

std::int64_t ReplicateCrew::bytes() const
{
    return count() * m_runBytes * static_cast<std::int64_t>(1 + m_moments.size()) + ReplicateTable::bytesOf(m_rows);
}

/// Moments take what the lives themselves leave.
void ReplicateCrew::keepMoments(int threads)
{
    while (!m_moments.empty() && bytes() > m_limit)
        m_moments.size() > 1 ? thinMoments() : m_moments.clear();
    if (!m_moments.empty() && standsAt() - m_moments.back().generation < m_spacing)
        return;
    if (bytes() + count() * m_runBytes > m_limit)
        return;
    Kept kept{standsAt(), std::vector<std::shared_ptr<const Run::Moment>>(m_replicates.size())};
    parallelFor(std::ssize(m_replicates), threads, [&](std::ptrdiff_t life) {
        const auto i = static_cast<std::size_t>(life);
        kept.moments[i] = m_replicates[i]->moment();
    });
    m_moments.push_back(std::move(kept));
    if (m_moments.size() > kMostMoments)
        thinMoments();
}

/// Every second one goes, so that what stays lies evenly in time; the newest is needed most.
void ReplicateCrew::thinMoments()
{
    std::deque<Kept> stay;
    for (std::size_t i = (m_moments.size() - 1) % 2; i < m_moments.size(); i += 2)
        stay.push_back(std::move(m_moments[i]));
    m_moments = std::move(stay);
    m_spacing *= 2;
}

} // namespace outcross
