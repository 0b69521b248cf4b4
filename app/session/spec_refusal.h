#pragma once

#include "engine/document/scenario.h"

#include <QString>

namespace outcross
{

/// Why such a lineage is refused in this document; empty: as far as can be told without its data, it is not.
[[nodiscard]] QString refusalOf(const Scenario& document, Side side, const LineageSpec& spec);

/// How long the start of such a run takes, in one sentence; empty where nobody waits for it.
[[nodiscard]] QString costOf(const Scenario& document, Side side, const LineageSpec& spec);

} // namespace outcross
