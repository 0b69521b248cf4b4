#include "engine/conduct/stop_rules.h"

#include <algorithm>
#include <cmath>

namespace outcross
{
namespace
{

constexpr double kSteadyChange = 1e-4;

/// Missing numbers are the same as missing numbers.
bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool isSame(const HistoryRow& a, const HistoryRow& b)
{
    return same(a.census.kept, b.census.kept) && same(a.census.variants, b.census.variants) &&
           a.census.size == b.census.size;
}

bool becomesStill(const HistoryView& history)
{
    if (!isStill(history))
        return false;
    // Playing on from a standstill is allowed, and pauses no more.
    HistoryView before = history;
    before.shorten(history.size() - 1);
    return !isStill(before);
}

} // namespace

bool isStill(const HistoryView& history)
{
    if (history.size() <= kStillGenerations)
        return false;
    const HistoryRow& now = history.back();
    const std::size_t first = history.size() - 1 - kStillGenerations;
    bool unchanged = true;
    for (std::size_t i = first; i + 1 < history.size() && unchanged; ++i)
        unchanged = isSame(history[i], now);
    if (unchanged)
        return true;
    const double expected = history[first].expectedKept;
    return std::isfinite(expected) && std::isfinite(now.expectedKept) && now.expectedKept > 0 &&
           std::abs(now.expectedKept - expected) < kSteadyChange * now.expectedKept;
}

std::optional<PauseReason> reasonToStop(const Run& run, const StopRules& rules)
{
    const std::int64_t generation = run.generation();
    const HistoryView& population = run.history(Side::Right);
    if (rules.extinction && population.size() > 1 && population.back().census.size == 0 &&
        population[population.size() - 2].census.size > 0)
        return PauseReason::Extinct;
    if (rules.generation == generation)
        return PauseReason::AskedGeneration;
    const auto isFixation = [&](const Event& event) {
        return event.generation == generation && event.what == Occurrence::Fixed;
    };
    if (rules.fixation && std::any_of(run.recentEvents().begin(), run.recentEvents().end(), isFixation))
        return PauseReason::Fixed;
    const HistoryView& ai = run.history(Side::Left);
    if (rules.standstill && isStill(ai) && isStill(population) && (becomesStill(ai) || becomesStill(population)))
        return PauseReason::Standstill;
    return std::nullopt;
}

} // namespace outcross
