#pragma once

#include "engine/document/scenario.h"

#include <string>

namespace outcross
{

/// Throws InputError, naming the file (`source`, if any) and the intervention, when what the changes add up to is not
/// possible at every moment.
void checkSchedule(const Scenario& scenario, const std::string& source = {});

/// Drops what no longer can act on this lineage from the interventions, after its specification was exchanged.
void dropWhatCannotAct(Scenario& scenario, Side side);

} // namespace outcross
