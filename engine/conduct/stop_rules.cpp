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

/// The newest generation is the first without anybody.
bool diesOut(const HistoryView& history)
{
    return history.size() > 1 && history.back().census.size == 0 && history[history.size() - 2].census.size > 0;
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
    if (rules.extinction &&
        std::any_of(kSides.begin(), kSides.end(), [&](Side side) { return diesOut(run.history(side)); }))
        return PauseReason::Extinct;
    if (rules.generation == generation)
        return PauseReason::AskedGeneration;
    const auto isFixation = [&](const Event& event) {
        return event.generation == generation && event.what == Occurrence::Fixed;
    };
    if (rules.fixation && std::any_of(run.recentEvents().begin(), run.recentEvents().end(), isFixation))
        return PauseReason::Fixed;
    const auto standsStill = [&](Side side) { return isStill(run.history(side)); };
    const auto turnsStill = [&](Side side) { return becomesStill(run.history(side)); };
    if (rules.standstill && std::all_of(kSides.begin(), kSides.end(), standsStill) &&
        std::any_of(kSides.begin(), kSides.end(), turnsStill))
        return PauseReason::Standstill;
    return std::nullopt;
}

} // namespace outcross
