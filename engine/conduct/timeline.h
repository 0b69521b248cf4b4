#pragma once

#include "engine/conduct/branch_tree.h"
#include "engine/conduct/checkpoints.h"
#include "engine/conduct/run_image.h"
#include "engine/conduct/survey_keeper.h"
#include "engine/conduct/undo_stack.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>

namespace outcross
{

/// Where the run that plays has been and could be: checkpoints on the way here, samples taken on it, every other
/// future, and what undoing and redoing lead to. Owned by the conductor; engine thread only.
class Timeline
{
public:
    explicit Timeline(CheckpointLimits limits) : m_checkpoints(limits) {}

    [[nodiscard]] Checkpoints& checkpoints() { return m_checkpoints; }
    [[nodiscard]] PerSide<SurveyKeeper>& surveys() { return m_surveys; }
    [[nodiscard]] const PerSide<SurveyKeeper>& surveys() const { return m_surveys; }

    /// The run is another one: nothing of its way here is left.
    void forgetWay();
    /// The run goes another way from that generation on.
    void forgetWayAfter(std::int64_t generation);

    [[nodiscard]] const BranchTree& branches() const { return m_branches; }
    /// The same for other threads; the same value until the tree changes.
    [[nodiscard]] std::shared_ptr<const BranchTree> publishedBranches();
    void changeBranches(const std::function<void(BranchTree&)>& change);

    /// Counts the copies of runs that images hold: all together take kImageBytes at the most. Register every one.
    void keep(const std::shared_ptr<RunImage>& image);

    /// A run before something is changed by hand.
    struct Before {
        std::shared_ptr<RunImage> image; ///< Null where the change goes on with the newest step of undo.
        std::shared_ptr<const Scenario> document;
        PerSide<HistoryView> histories; ///< Up to the newest generation.
        std::int64_t generation = 0;
        std::int64_t newest = 0;
        std::uint64_t gesture = 0; ///< The movement of the hand that it belongs to; 0: to none.
    };
    /// Whether what is about to be changed goes on with the newest step.
    [[nodiscard]] bool goesOn(std::uint64_t gesture) const { return m_undo.goesOn(gesture); }
    /// What was changed can be undone; where that made a branch, the future left behind stays in the tree. `replaced`:
    /// the run is another one.
    void record(const Before& before, const Run& run, bool replaced);
    /// The branch that played is left for one that was left behind.
    void leaveFor(std::uint64_t branch, const Before& before);

    [[nodiscard]] const UndoStep* previous() const { return m_undo.previous(); }
    [[nodiscard]] const UndoStep* next() const { return m_undo.next(); }
    /// The run has gone to that step (previous() or next()) from `now`.
    void undone(std::shared_ptr<RunImage> now);
    void redone(std::shared_ptr<RunImage> now);
    /// The newest step turned out to have changed nothing.
    void dropNewest() { m_undo.dropNewest(); }

    /// What copies of runs may take, for undoing and for branches.
    static constexpr std::int64_t kImageBytes = std::int64_t{256} << 20;

private:
    void takeBranches(const UndoStep& step, const BranchTree& now);
    void keepImagesWithinLimit();

    Checkpoints m_checkpoints;
    PerSide<SurveyKeeper> m_surveys;
    BranchTree m_branches;
    std::shared_ptr<const BranchTree> m_publishedBranches; ///< Null when they have changed since.
    UndoStack m_undo;
    std::deque<std::weak_ptr<RunImage>> m_images; ///< Oldest first.
};

} // namespace outcross
