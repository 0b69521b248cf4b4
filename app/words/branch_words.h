#pragma once

#include "engine/conduct/snapshot.h"
#include "widgets/panels/branch_rows.h"

#include <QString>

#include <vector>

namespace outcross
{

/// What a branch is called: by the reader, or by what differs from the one that it branched from ("freshness 0 → 3 % at
/// 100"), or by its seed.
[[nodiscard]] QString branchTitle(const Snapshot& snapshot, const Branch& branch);

/// Every branch of the run as the picture of the tree shows it.
[[nodiscard]] std::vector<BranchRow> branchRows(const Snapshot& snapshot);

} // namespace outcross
