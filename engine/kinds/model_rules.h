#pragma once

#include "engine/lineage/lineage_spec.h"
#include "engine/lineage/quantity.h"

namespace outcross
{

/// What a model lineage can live with, given how it learns (lineage/learning.h).

/// The values that a force which acts on its kind may have; `range` is the force's widest.
[[nodiscard]] QuantityRange modelRange(const Learning& learning, QuantityRange range);

/// InputError for parts of the loop that do not fit together or not this kind.
void checkLearning(const LineageSpec& spec);

/// InputError for forces that have nothing to act on, or not with that strength.
void checkModelForces(const LineageSpec& spec, const Forces& forces);

} // namespace outcross
