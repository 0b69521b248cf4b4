#include "engine/conduct/conductor.h"

#include "engine/document/origins.h"
#include "engine/document/shared_past.h"

#include <algorithm>
#include <new>
#include <utility>

namespace outcross
{

void Conductor::undo()
{
    post([this] { walk(m_undo.previous(), &UndoStack::undone); }, Urgency::Interrupting);
}

void Conductor::redo()
{
    post([this] { walk(m_undo.next(), &UndoStack::redone); }, Urgency::Interrupting);
}

/// To where a step leads, if there is one.
void Conductor::walk(const UndoStep* step, void (UndoStack::*walked)(UndoStep))
{
    if (step == nullptr)
        return;
    UndoStep now{image(), m_branches};
    stand(*step->image);
    m_branches = step->branches;
    m_branches.takeNames(now.branches);
    (m_undo.*walked)(std::move(now));
}

void Conductor::reopen(std::uint64_t branch)
{
    post([this, branch] { reopenNow(branch); }, Urgency::Interrupting);
}

void Conductor::renameBranch(std::uint64_t branch, std::string name)
{
    post([this, branch, name = std::move(name)] {
        changeBranches([&](BranchTree& tree) { tree.rename(branch, name); });
    });
}

void Conductor::pinBranch(std::uint64_t branch, bool pinned)
{
    post([this, branch, pinned] { changeBranches([&](BranchTree& tree) { tree.pin(branch, pinned); }); });
}

void Conductor::removeBranch(std::uint64_t branch)
{
    post([this, branch] { changeBranches([&](BranchTree& tree) { tree.remove(branch); }); });
}

void Conductor::changeBranches(const std::function<void(BranchTree&)>& change)
{
    change(m_branches);
    m_publishedBranches = nullptr;
}

void Conductor::edit(std::uint64_t gesture, const std::function<void()>& change)
{
    if (!m_run)
        return;
    const std::int64_t newest = m_run->newest();
    const std::int64_t generation = m_run->generation();
    const std::uint64_t runId = m_runId;
    const bool goesOn = m_undo.goesOn(gesture) && newest == generation;
    const PerSide<HistoryView> histories{{m_run->reachedHistory(Side::Left), m_run->reachedHistory(Side::Right)}};
    UndoStep before{.image = goesOn ? nullptr : image(), .branches = m_branches, .gesture = gesture};
    const std::shared_ptr<const Scenario> document = this->document();
    const auto record = [&] {
        m_document = nullptr;
        const bool replaced = m_runId != runId;
        if (!replaced && *this->document() == *document)
            return;
        const std::uint64_t left = m_branches.current();
        const bool branches = !replaced && m_run->newest() < newest;
        const bool anotherLife = replaced && newest > 0 && sharedPast(*document, m_run->scenario()) <= generation;
        if (branches || anotherLife) {
            m_branches.leave(document, histories, before.image);
            branches ? m_branches.grow(m_run->generation()) : m_branches.plant();
            if (branches)
                m_branches.pin(left, true);
            m_publishedBranches = nullptr;
        }
        if (!goesOn)
            m_undo.push(std::move(before));
        keepImagesWithinLimit();
    };
    try {
        change();
    } catch (...) {
        record();
        throw;
    }
    record();
}

std::shared_ptr<RunImage> Conductor::image()
{
    auto image = std::make_shared<RunImage>();
    image->document = document();
    image->opened = m_opened;
    image->schedule = m_run->schedule();
    image->moved = m_moved;
    image->generation = m_run->generation();
    image->newest = m_run->newest();
    image->runId = m_runId;
    image->pastPlannedEnd = m_pastPlannedEnd;
    image->locus = m_locus;
    image->picture = m_picture;
    Footprint footprint;
    m_run->countBytes(footprint);
    constexpr auto kRowBytes = static_cast<std::int64_t>(2 * sizeof(HistoryRow));
    image->bytes = footprint.total() + kRowBytes * (image->newest + 1);
    if (image->bytes <= kImageBytes) {
        try {
            image->run = std::make_shared<const Run>(*m_run);
        } catch (const std::bad_alloc&) { // the document alone brings it back, too, if not as quickly
            image->run = nullptr;
        }
    }
    std::erase_if(m_images, [](const std::weak_ptr<RunImage>& other) { return other.expired(); });
    m_images.push_back(image);
    return image;
}

/// The oldest copies go; what they are needed for then takes their documents.
void Conductor::keepImagesWithinLimit()
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

/// Goes to where an image was taken; throws, and changes nothing, where that cannot be.
void Conductor::stand(const RunImage& image)
{
    m_busySince = Clock::now().time_since_epoch().count();
    std::unique_ptr<Run> run;
    if (image.run) {
        run = std::make_unique<Run>(*image.run);
    } else {
        const std::stop_token stop = foundingStop();
        run = std::make_unique<Run>(*image.document, prepareOrigins(*image.document, m_library, stop), 0,
                                    Recording::Pictures, stop);
        run->setSchedule(image.schedule);
    }
    const std::int64_t shared = image.runId == m_runId ? sharedPast(m_run->scenario(), *image.document) : -1;
    m_run = std::move(run);
    m_run->reportTo(m_progress);
    m_progress->set(1);
    m_goingTo.reset();
    if (shared < 0 || !image.run) {
        m_checkpoints.clear();
        m_surveys = {};
    } else {
        m_checkpoints.forgetAfter(shared);
        m_surveys.forgetAfter(shared);
    }
    if (image.run)
        m_checkpoints.keep(*m_run);
    else if (image.generation > 0)
        m_goingTo = image.generation;
    m_opened = image.opened;
    m_document = image.document;
    m_moved = image.moved;
    if (m_runId != image.runId) { // another lineage may have fewer loci, and other pictures
        m_locus = image.locus;
        m_picture = image.picture;
    }
    m_runId = image.runId;
    m_pastPlannedEnd = image.pastPlannedEnd;
    m_pauseReason = PauseReason::Asked;
    m_stepsLeft = 0;
    m_spent = {};
    m_stepTook = {};
    m_nextDue = Clock::now();
    m_paceStart = {};
    m_pace = 0;
    m_publishedBranches = nullptr;
    m_dirty = true;
}

void Conductor::reopenNow(std::uint64_t branch)
{
    const Branch* found = m_branches.find(branch);
    if (!m_run || found == nullptr || branch == m_branches.current() || !found->image)
        return;
    const std::shared_ptr<RunImage> target = found->image;
    const std::int64_t shown = m_goingTo.value_or(m_run->generation());
    const std::uint64_t left = m_branches.current();
    UndoStep before{image(), m_branches};
    const PerSide<HistoryView> histories{{m_run->reachedHistory(Side::Left), m_run->reachedHistory(Side::Right)}};
    const std::shared_ptr<const Scenario> document = this->document();
    const std::int64_t newest = found->newest();
    stand(*target);
    m_branches.leave(document, histories, before.image);
    m_branches.settle(branch);
    m_branches.pin(left, true);
    m_undo.push(std::move(before));
    keepImagesWithinLimit();
    const std::int64_t goal = std::min(shown, newest);
    if (target->run)
        setOff(goal);
    else if (goal > 0) { // lived again from the start
        m_playing = false;
        m_goingTo = goal;
    }
}

} // namespace outcross
