#pragma once

#include "engine/document/scenario.h"

#include <string>

namespace outcross
{

/// The scenario with another specification of one lineage. Its schedule loses what cannot act on that lineage any more.
/// Throws InputError in the words in which a file of that name (`source`) would be refused. Pure; any thread.
[[nodiscard]] Scenario withLineage(Scenario scenario, Side side, const LineageSpec& spec, const std::string& source);

} // namespace outcross
