#pragma once

#include "engine/base/errors.h"
#include "engine/replicates/sweep_file.h"
#include "engine/replicates/sweep_run.h"
#include "tests/engine/shared/fixtures.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace outcross::fixtures
{

/// Inflow against size in the closed loop: four by three small cells.
inline SweepSpec smallSweep()
{
    return {.scenario = closedLoop(12),
            .x = parseSweepAxis("inflow=0:0.06:4"),
            .y = parseSweepAxis("size=5:25:3"),
            .replicates = 6,
            .measures = {"kept", "tail", "realShare"}};
}

/// The rows of these cells, by cell.
inline std::map<std::size_t, std::string> rowsOf(const Sweep& sweep, const std::vector<std::size_t>& cells, int threads)
{
    std::map<std::size_t, std::string> rows;
    runSweep(sweep, cells, threads, {},
             [&](const SweepCell& cell) { rows[cell.index] += sweepTableRows(sweep.spec(), cell); });
    return rows;
}

inline std::string refusalOf(const std::function<void()>& attempt)
{
    try {
        attempt();
    } catch (const InputError& error) {
        return error.what();
    }
    return "accepted";
}

} // namespace outcross::fixtures
