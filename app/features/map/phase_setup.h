#pragma once

#include "engine/replicates/sweep.h"

#include <cstdint>
#include <vector>

namespace outcross
{

/// What a reader chooses of a map of where collapse begins. A plain value.
struct PhaseSetup {
    SweepAxis x;
    SweepAxis y;
    std::int64_t generation = 1;
    std::uint32_t lives = 8; ///< Of each cell.
    bool operator==(const PhaseSetup&) const = default;
};

/// A map of this document that says something within seconds: the two forces that matter most for it, over values on
/// both sides of where theory expects the change, a hundred cells or so.
[[nodiscard]] PhaseSetup proposedSetup(const Scenario& document);

/// What the quantity runs over where a reader chooses it; `scenario` decides sizes.
[[nodiscard]] SweepAxis proposedAxis(const Scenario& scenario, Quantity quantity);

/// The quantities that can run along an axis, the usual ones first.
[[nodiscard]] std::vector<Quantity> sweepableQuantities(const Scenario& scenario);

/// A smaller map of the same: what took `seconds` takes not much more than `wanted`, as far as fewer lives and cells
/// can make it so.
[[nodiscard]] PhaseSetup shortened(PhaseSetup setup, double seconds, double wanted);

/// The sweep, with every measure there is. It starts from the document as it is, except that what changes the two
/// quantities on the way is left out where an axis sets them: else all cells would end alike.
[[nodiscard]] SweepSpec phaseSweep(const Scenario& document, const PhaseSetup& setup);

} // namespace outcross
