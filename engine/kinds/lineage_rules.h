#pragma once

#include "engine/lineage/deed.h"
#include "engine/lineage/start_conditions.h"

namespace outcross
{

/// What can act on a lineage of this specification, in words. Used by the scenario reader, by whatever changes a run
/// while it plays, and by the run itself before each generation, so that a file and a button are refused alike.

/// Whether the lineage feels it at all.
[[nodiscard]] bool actsOn(const LineageSpec& spec, Quantity quantity);

/// The values that a quantity may have for this lineage: those of kQuantities, narrowed for `selection` by its model
/// (none: 0 only).
[[nodiscard]] QuantityRange rangeFor(const LineageSpec& spec, Quantity quantity);

/// Throws InputError when parts of the specification cannot go together (with data, the data has its own say later).
void checkSpec(const LineageSpec& spec);

/// Throws InputError when this lineage cannot live under these conditions. checkSpec() asks it for the start.
void checkConditions(const LineageSpec& spec, const Conditions& conditions);

/// Throws InputError when the lineage's kind or specification does not allow the deed.
void checkDeed(const LineageSpec& spec, const Deed& deed);

} // namespace outcross
