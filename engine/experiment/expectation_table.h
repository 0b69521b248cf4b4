#pragma once

#include "engine/experiment/run.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace outcross
{

/// The exact expectation of a scenario as CSV, the curve that a window draws dashed: the mean of very many runs, as the
/// forces, sizes and changes of the scenario give it by nextMoments() (theory/moments.h), from generation 0 to
/// `generations`. Header generation,lineage,diversity,kept,valid,why: `diversity` in the census's units and `kept` as a
/// share of generation 0's. Where there is no exact expectation any more `valid` is 0, both numbers are nan and `why`
/// says which assumption is broken, in English; else it is 1 and `why` is empty.
///
/// Whether an assumption holds may depend on what happened (a bottleneck, deaths), so the run is made: `run` must be at
/// generation 0 and is stepped as far as one of the lineages still has an expectation. Throws what Run::step() throws,
/// Cancelled when `stop` asks for it.
[[nodiscard]] std::string expectationTable(Run& run, std::int64_t generations, const std::stop_token& stop);

} // namespace outcross
