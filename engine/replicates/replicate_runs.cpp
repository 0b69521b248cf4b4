#include "engine/replicates/replicate_runs.h"

#include "engine/base/errors.h"
#include "engine/base/parallel.h"
#include "engine/run/run.h"

#include <algorithm>
#include <vector>

#include <omp.h>

namespace outcross
{
namespace
{

constexpr std::int64_t kBatchBytes = std::int64_t{128} << 20;
constexpr std::int64_t kLongestBatch = 256;

/// Long enough to keep every thread busy, short enough for memory.
std::int64_t batchSize(const Scenario& scenario, const ReplicateRunOptions& options)
{
    const std::int64_t bytes = 2 * (scenario.generations + 1) * static_cast<std::int64_t>(sizeof(HistoryRow));
    return std::clamp<std::int64_t>(kBatchBytes / bytes, options.threads, kLongestBatch);
}

ReplicateHistory runReplicate(const Scenario& scenario, const PerSide<std::shared_ptr<const Origin>>& origins,
                              std::uint32_t replicate, const std::stop_token& stop)
{
    Run run(scenario, origins, replicate, Recording::CensusOnly, stop);
    while (run.generation() < scenario.generations) {
        if (stop.stop_requested())
            throw Cancelled();
        run.step(stop);
    }
    return {{run.history(Side::Left), run.history(Side::Right)}};
}

} // namespace

void runReplicates(const Scenario& scenario, const PerSide<std::shared_ptr<const Origin>>& origins,
                   const ReplicateRunOptions& options, const std::stop_token& stop,
                   const std::function<void(std::uint32_t, const ReplicateHistory&)>& consume)
{
    const std::int64_t replicates = options.replicates;
    // More threads than processors only cost memory; the bytes are the same.
    const int threads = std::min(options.threads, omp_get_num_procs());
    const std::int64_t batch = batchSize(scenario, options);
    for (std::int64_t first = 0; first < replicates; first += batch) {
        std::vector<ReplicateHistory> done(static_cast<std::size_t>(std::min(batch, replicates - first)));
        parallelFor(std::ssize(done), threads, [&](std::ptrdiff_t i) {
            done[static_cast<std::size_t>(i)] =
                runReplicate(scenario, origins, static_cast<std::uint32_t>(first + i), stop);
        });
        for (std::size_t i = 0; i < done.size(); ++i)
            consume(static_cast<std::uint32_t>(first) + static_cast<std::uint32_t>(i), done[i]);
    }
}

} // namespace outcross
