#pragma once

#include "engine/conduct/branch_tree.h"
#include "engine/conduct/run_image.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>

namespace outcross
{

/// A run as it was before something was changed, with its tree of futures.
struct UndoStep {
    std::shared_ptr<RunImage> image;
    BranchTree branches;
    std::uint64_t gesture = 0; ///< What was changed belongs to this movement of the hand; 0: to none.
};

/// What can be undone and redone. At most kMaximumSteps of each, whose documents hold at most kMaximumChanges together;
/// the oldest go, but for the newest one. Engine thread only.
class UndoStack
{
public:
    /// Whether a change of this movement goes on with the newest step: one drag is one step.
    [[nodiscard]] bool goesOn(std::uint64_t gesture) const;
    /// Before something new was changed; what was undone cannot be redone any more.
    void push(UndoStep before);
    /// The newest step turned out to have changed nothing.
    void dropNewest();

    /// What undoing or redoing leads to; null where there is nothing.
    [[nodiscard]] const UndoStep* previous() const { return m_undo.empty() ? nullptr : &m_undo.back(); }
    [[nodiscard]] const UndoStep* next() const { return m_redo.empty() ? nullptr : &m_redo.back(); }
    /// After the run has gone there, from `now`.
    void undone(UndoStep now);
    void redone(UndoStep now);

    static constexpr std::size_t kMaximumSteps = 100;
    static constexpr std::size_t kMaximumChanges = 1'000'000; ///< About 100 MB.

private:
    std::deque<UndoStep> m_undo;
    std::deque<UndoStep> m_redo;
};

} // namespace outcross
