#include "engine/conduct/timeline.h"

#include "engine/document/shared_past.h"

#include <utility>

namespace outcross
{

void Timeline::forgetWay()
{
    m_checkpoints.clear();
    m_surveys = {};
}

void Timeline::forgetWayAfter(std::int64_t generation)
{
    m_checkpoints.forgetAfter(generation);
    for (const Side side : kSides)
        m_surveys[side].forgetAfter(generation);
}

std::shared_ptr<const BranchTree> Timeline::publishedBranches()
{
    if (!m_publishedBranches)
        m_publishedBranches = std::make_shared<const BranchTree>(m_branches);
    return m_publishedBranches;
}

void Timeline::changeBranches(const std::function<void(BranchTree&)>& change)
{
    change(m_branches);
    m_publishedBranches = nullptr;
}

void Timeline::keep(const std::shared_ptr<RunImage>& image)
{
    std::erase_if(m_images, [](const std::weak_ptr<RunImage>& other) { return other.expired(); });
    m_images.push_back(image);
}

/// The oldest copies go; what they are needed for then takes their documents.
void Timeline::keepImagesWithinLimit()
{
    std::int64_t bytes = 0;
    for (auto image = m_images.rbegin(); image != m_images.rend(); ++image) {
        const std::shared_ptr<RunImage> kept = image->lock();
        if (!kept || !kept->run)
            continue;
        bytes += kept->bytes;
        if (bytes > kImageBytes)
            kept->run = nullptr;
    }
}

void Timeline::record(const Before& before, const Run& run, bool replaced)
{
    if (before.image)
        m_undo.push({before.image, m_branches, before.gesture});
    const std::uint64_t left = m_branches.current();
    const bool branches = !replaced && run.newest() < before.newest;
    const bool isAnotherLife =
        replaced && before.newest > 0 && sharedPast(*before.document, run.scenario()) <= before.generation;
    if (branches || isAnotherLife)
        changeBranches([&](BranchTree& now) {
            now.leave(before.document, before.histories, before.image);
            branches ? now.grow(run.generation()) : now.plant();
            if (branches)
                now.pin(left, true);
        });
    keepImagesWithinLimit();
}

void Timeline::leaveFor(std::uint64_t branch, const Before& before)
{
    m_undo.push({before.image, m_branches, before.gesture});
    const std::uint64_t left = m_branches.current();
    changeBranches([&](BranchTree& now) {
        now.leave(before.document, before.histories, before.image);
        now.settle(branch);
        now.pin(left, true);
    });
    keepImagesWithinLimit();
}

void Timeline::takeBranches(const UndoStep& step, const BranchTree& now)
{
    changeBranches([&](BranchTree& tree) {
        tree = step.branches;
        tree.takeNames(now);
    });
}

void Timeline::undone(std::shared_ptr<RunImage> now)
{
    UndoStep from{std::move(now), m_branches};
    takeBranches(*m_undo.previous(), from.branches);
    m_undo.undone(std::move(from));
}

void Timeline::redone(std::shared_ptr<RunImage> now)
{
    UndoStep from{std::move(now), m_branches};
    takeBranches(*m_undo.next(), from.branches);
    m_undo.redone(std::move(from));
}

} // namespace outcross
