#pragma once

#include "engine/base/text.h"
#include "engine/document/scenario.h"
#include "engine/lineage/nature.h"
#include "engine/run/history.h"

#include <cstdint>
#include <string>
#include <vector>

namespace outcross
{

/// The table of a run as text: comment lines that say what was run, a header, a row per generation and lineage.
/// Numbers are the shortest decimals that read back as the same double; nan, inf and -inf are written so. Besides the
/// columns of a census: `within` (H_S), `fst`, `fis`, and `selected`, nan where they are not defined.

/// "# …" lines (version, seed, replicates, the scenario on one line, what was done to the data) and the header line.
[[nodiscard]] std::string censusTableHead(const Scenario& scenario, std::uint32_t replicates,
                                          const std::vector<Text>& notes);

/// The rows of one replicate, generation by generation, `ai` before `population`; `natures` say which numbers are
/// defined.
[[nodiscard]] std::string censusTableRows(std::uint32_t replicate, const PerSide<HistoryView>& histories,
                                          const PerSide<Nature>& natures = {{Nature::Model, Nature::Population}});

/// The version of the program, as in "0.1.0".
[[nodiscard]] std::string programVersion();

} // namespace outcross
