#pragma once

#include "engine/conduct/snapshot.h"
#include "widgets/controls/readouts.h"

namespace outcross
{

/// The four or five numbers of a lineage's panel: what matters in any, then what matters in this one (Fₛₜ where there
/// are demes, the frequency of what selection acts on, mean fitness).
[[nodiscard]] QList<Readout> readoutsFor(const LineageSpec& spec, const LineageSnapshot& side, int demes);

} // namespace outcross
