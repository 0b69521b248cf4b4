#pragma once

#include "engine/conduct/conductor.h"
#include "tests/waiting.h"

#include <memory>
#include <string>

namespace outcross::fixtures
{

/// The snapshot once everything asked of the conductor so far is done and the run stands still; null after a minute.
/// It knows by a name that it gives to the branch that plays, and takes away again.
inline std::shared_ptr<const Snapshot> settled(Conductor& conductor)
{
    static int marks = 0;
    const std::string mark = "mark " + std::to_string(++marks);
    std::shared_ptr<const Snapshot> snapshot;
    const auto wait = [&](const std::string& name) {
        return tests::waitFor([&] {
            snapshot = conductor.latest();
            if (!snapshot || !snapshot->stands)
                return false;
            const BranchTree& tree = *snapshot->branches;
            if (tree.find(tree.current())->name == name)
                return true;
            conductor.renameBranch(tree.current(), name);
            return false;
        });
    };
    return wait(mark) && wait("") ? snapshot : nullptr;
}

/// The snapshot once the run stands still at that generation; the newest one after a minute.
inline std::shared_ptr<const Snapshot> at(Conductor& conductor, std::int64_t generation)
{
    std::shared_ptr<const Snapshot> snapshot;
    (void)tests::waitFor([&] {
        snapshot = conductor.latest();
        return snapshot && !snapshot->playing && !snapshot->goingTo && snapshot->generation == generation;
    });
    return snapshot;
}

} // namespace outcross::fixtures
