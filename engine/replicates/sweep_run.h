#pragma once

#include "engine/replicates/sweep.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace outcross
{

/// What the replicates of one cell have in common, of one number of one lineage. Only replicates where the number is
/// defined count; NaN where none is.
struct ReplicateSummary {
    double mean = 0;
    double standardError = 0; ///< Of the mean, √(s²/R); NaN below two replicates.
    double median = 0;        ///< Of an even number: the mean of the middle two.
    std::uint32_t count = 0;  ///< Replicates where it is defined.
};

/// One lineage in one cell, at the sweep's generation.
struct SweepOutcome {
    std::vector<ReplicateSummary> measures; ///< In the order of SweepSpec::measures.
    double halved = 0;       ///< Share of the replicates that have lost more than half of their diversity (kept < ½).
    double expectedKept = 0; ///< Exact expectation of `kept`, mean over founders; NaN without one.
};

struct SweepCell {
    std::size_t index = 0;
    PerSide<SweepOutcome> lineages;
};

/// Sums in the order of the values, so the same bytes for any number of threads.
[[nodiscard]] ReplicateSummary summaryOf(std::span<const double> values);

/// Runs these cells, the first ones first, on up to `threads` threads: each thread takes the next replicate of the next
/// cell, so that neither few long cells nor many short ones leave a thread idle. A cell's result depends on the cell
/// alone. `finished` is called with each cell as soon as its last replicate is done, by the thread that did it, one
/// call at a time; cells may come in another order than asked for. What it throws ends the sweep and is thrown on.
///
/// With `refused`, a cell of which a generation cannot be made is handed to it, once, and the others go on; it is
/// called like `finished`. Cells that the sweep itself refuses must not be asked for.
///
/// Throws Cancelled soon after `stop` asks for it (within a generation), InputError naming the cell when a generation
/// cannot be made as the scenario says and nobody takes refusals; cells finished before have been handed out and stay
/// valid. One call at a time for the whole program, always from the same thread (see engine/base/parallel.h); a window
/// calls it again and again with what is still missing, in coarseToFine() order.
void runSweep(const Sweep& sweep, std::span<const std::size_t> cells, int threads, const std::stop_token& stop,
              const std::function<void(const SweepCell&)>& finished,
              const std::function<void(std::size_t cell, const Text& why)>& refused = {});

/// Every cell once; where an axis is the size it varies slowest, so that cells which share prepared data come together.
[[nodiscard]] std::vector<std::size_t> sweepOrder(const SweepSpec& spec);

/// Every shards-th cell of `order`, from the `shard`-th on: 1 ≤ shard ≤ shards. Shards have no cell in common, together
/// all, and as much work as the others.
[[nodiscard]] std::vector<std::size_t> shardOf(std::span<const std::size_t> order, int shard, int shards);

/// For a map that fills in live: every cell once, corners of large squares before what lies between. `stride` is the
/// side of the square that a cell stands for until finer ones come; 1 in the end.
struct CoarseCell {
    std::size_t index = 0;
    int stride = 1;
};
[[nodiscard]] std::vector<CoarseCell> coarseToFine(const SweepSpec& spec);

} // namespace outcross
