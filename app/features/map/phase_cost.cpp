#include "app/features/map/phase_worker.h"

#include "engine/base/errors.h"
#include "engine/run/run.h"

#include <array>
#include <chrono>
#include <cmath>

namespace outcross
{
namespace
{

using Clock = std::chrono::steady_clock;

/// Long enough for a thousand quick generations; a slow one is made whole.
constexpr double kMeasuredSeconds = 0.04;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// One life of the cell, in seconds. Nothing where it cannot be.
std::optional<double> secondsOfALife(const Sweep& sweep, std::size_t cell, const std::stop_token& stop)
{
    if (sweep.refusal(cell))
        return std::nullopt;
    try {
        const Scenario scenario = sweep.scenarioOf(cell);
        const auto origins = sweep.originsFor(scenario, stop);
        const auto founding = Clock::now();
        Run run(scenario, origins, 0, Recording::CensusOnly, stop);
        const double founded = secondsSince(founding);
        const auto start = Clock::now();
        while (run.generation() < scenario.generations && secondsSince(start) < kMeasuredSeconds) {
            if (stop.stop_requested())
                throw Cancelled();
            run.step(stop);
        }
        return founded +
               secondsSince(start) / static_cast<double>(run.generation()) * static_cast<double>(scenario.generations);
    } catch (const InputError&) {
        return std::nullopt;
    }
}

/// How far up the axis its values lie on average, from 0 to 1.
double meanShare(const SweepAxis& axis)
{
    double sum = 0;
    for (int i = 0; i < axis.count; ++i)
        sum += axis.high > axis.low ? (valueAt(axis, i) - axis.low) / (axis.high - axis.low) : 0;
    return sum / axis.count;
}

} // namespace

std::optional<double> estimatedSeconds(const Sweep& sweep, int threads, const std::stop_token& stop)
{
    const auto width = static_cast<std::size_t>(sweep.columns());
    const std::size_t last = sweep.cells() - 1;
    // Lower left, lower right, upper left, upper right.
    const std::array<std::size_t, 4> corners{0, width - 1, last + 1 - width, last};
    const double right = meanShare(sweep.spec().x);
    const double up = meanShare(sweep.spec().y);
    const std::array<double, 4> weights{(1 - right) * (1 - up), right * (1 - up), (1 - right) * up, right * up};
    double seconds = 0;
    double weight = 0;
    for (std::size_t i = 0; i < corners.size(); ++i)
        if (const auto life = secondsOfALife(sweep, corners[i], stop)) {
            seconds += weights[i] * *life;
            weight += weights[i];
        }
    if (weight == 0)
        return std::nullopt;
    return seconds / weight * static_cast<double>(sweep.cells()) * sweep.spec().replicates / threads;
}

} // namespace outcross
