#pragma once

#include "engine/run/run.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace outcross
{

/// The expectation of a scenario as CSV, the curve that a window draws dashed: the mean of very many runs, as the
/// forces, sizes and changes of the scenario give it (Expectation::expectedDiversity()), from generation 0 to
/// `generations`. Header generation,lineage,diversity,kept,valid,why: `diversity` in the census's units and `kept` as a
/// share of generation 0's. While the expectation is exact `valid` is 1 and `why` is empty. Where it is not any more
/// `valid` is 0, `why` says which assumption is broken, in English, and the numbers go on as if it were not (the
/// window's grey curve); they are nan for a kind of which theory has nothing to say.
///
/// Whether an assumption holds, and how many are born, may depend on what happens, so the run is made: `run` must be at
/// generation 0 and is stepped as far as there is something to say of one of the lineages. Throws what Run::step()
/// throws, Cancelled when `stop` asks for it.
[[nodiscard]] std::string expectationTable(Run& run, std::int64_t generations, const std::stop_token& stop);

} // namespace outcross
