#pragma once

#include "engine/experiment/snapshot.h"
#include "widgets/controls/readouts.h"

#include <QString>

namespace outcross
{

/// The numbers of a model's panel: how many variants it still has and what of its diversity, then the two or three
/// measures that matter most for its kind.
[[nodiscard]] QList<Readout> modelReadouts(const LineageSpec& spec, const LineageSnapshot& side);

/// What the numbers mean, a sentence each, with the values of those that the panel has no room for.
[[nodiscard]] QString modelReadoutsTip(const LineageSpec& spec, const LineageSnapshot& side);

} // namespace outcross
