#pragma once

#include "engine/document/scenario.h"
#include "engine/kinds/catalogue.h"
#include "engine/run/history.h"

#include <cstdint>
#include <functional>
#include <stop_token>

namespace outcross
{

/// The two histories of one finished replicate.
using ReplicateHistory = PerSide<HistoryView>;

struct ReplicateRunOptions {
    std::uint32_t replicates = 1; ///< 1 … kMaximumReplicates.
    int threads = 1;              ///< 1 … kMaximumThreads; at most one per processor is used.
};

inline constexpr std::uint32_t kMaximumReplicates = 1'000'000;
inline constexpr int kMaximumThreads = 256;

/// Runs replicates 0 … replicates − 1 of a scenario, each `scenario.generations` long, in parallel, and hands them to
/// `consume` one by one in their order, on the calling thread, so that the result does not depend on the threads.
/// Keeps at most about kBatchBytes of rows at a time. Throws Cancelled soon after `stop` asks for it.
void runReplicates(const Scenario& scenario, const PerSide<std::shared_ptr<const Origin>>& origins,
                   const ReplicateRunOptions& options, const std::stop_token& stop,
                   const std::function<void(std::uint32_t replicate, const ReplicateHistory&)>& consume);

} // namespace outcross
