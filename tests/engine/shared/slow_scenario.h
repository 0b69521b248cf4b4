#pragma once

#include "engine/conduct/snapshot.h"
#include "engine/tables/census_table.h"
#include "tests/engine/shared/fixtures.h"

#include <string>

namespace outcross::fixtures
{

/// An adversarial network whose generation takes about a second of 2000 steps.
inline Scenario slowScenario(int steps)
{
    Scenario scenario = closedLoop(3);
    LineageSpec& spec = scenario.lineages[Side::Left];
    spec = {};
    spec.kind = "adversarial";
    spec.size = 500;
    spec.variants = 8;
    spec.learning.shape = ModeShape::Ring;
    spec.learning.network.steps = steps;
    return scenario;
}

/// The census of every generation up to the one shown.
inline std::string rowsOf(const Snapshot& snapshot)
{
    return censusTableRows(0, {{snapshot.lineages[Side::Left].history, snapshot.lineages[Side::Right].history}});
}

} // namespace outcross::fixtures
