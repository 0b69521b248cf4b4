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
    post(
        [this] {
            const UndoStep* step = m_timeline.previous();
            if (step == nullptr)
                return;
            std::shared_ptr<RunImage> now = image();
            stand(*step->image);
            m_timeline.undone(std::move(now));
        },
        Urgency::Interrupting);
}

void Conductor::redo()
{
    post(
        [this] {
            const UndoStep* step = m_timeline.next();
            if (step == nullptr)
                return;
            std::shared_ptr<RunImage> now = image();
            stand(*step->image);
            m_timeline.redone(std::move(now));
        },
        Urgency::Interrupting);
}

void Conductor::reopen(std::uint64_t branch)
{
    post([this, branch] { reopenNow(branch); }, Urgency::Interrupting);
}

void Conductor::renameBranch(std::uint64_t branch, std::string name)
{
    post([this, branch, name = std::move(name)] {
        m_timeline.changeBranches([&](BranchTree& tree) { tree.rename(branch, name); });
    });
}

void Conductor::pinBranch(std::uint64_t branch, bool pinned)
{
    post([this, branch, pinned] { m_timeline.changeBranches([&](BranchTree& tree) { tree.pin(branch, pinned); }); });
}

void Conductor::removeBranch(std::uint64_t branch)
{
    post([this, branch] { m_timeline.changeBranches([&](BranchTree& tree) { tree.remove(branch); }); });
}

/// A run as it is, before `gesture` changes something.
Timeline::Before Conductor::before(std::uint64_t gesture)
{
    const std::int64_t newest = m_run->newest();
    const std::int64_t generation = m_run->generation();
    const bool goesOn = m_timeline.goesOn(gesture) && newest == generation;
    return {.image = goesOn ? nullptr : image(),
            .document = m_run->document(),
            .histories = {{m_run->reachedHistory(Side::Left), m_run->reachedHistory(Side::Right)}},
            .generation = generation,
            .newest = newest,
            .gesture = gesture};
}

void Conductor::edit(std::uint64_t gesture, const std::function<void()>& change)
{
    if (!m_run)
        return;
    const std::uint64_t runId = m_runId;
    Timeline::Before before = this->before(gesture);
    const auto record = [&] {
        const bool replaced = m_runId != runId;
        if (replaced || !(*m_run->document() == *before.document))
            m_timeline.record(before, *m_run, replaced);
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
    image->document = m_run->document();
    image->opened = m_document.opened();
    image->schedule = m_run->schedule();
    image->moved = m_document.moved();
    image->generation = m_run->generation();
    image->newest = m_run->newest();
    image->runId = m_runId;
    image->pastPlannedEnd = m_playback.isPastPlannedEnd();
    image->shown = m_shown;
    Footprint footprint;
    m_run->countBytes(footprint);
    constexpr auto kRowBytes = static_cast<std::int64_t>(2 * sizeof(HistoryRow));
    image->bytes = footprint.total() + kRowBytes * (image->newest + 1);
    if (image->bytes <= Timeline::kImageBytes) {
        try {
            image->run = std::make_shared<const Run>(*m_run);
        } catch (const std::bad_alloc&) { // the document alone brings it back, too, if not as quickly
            image->run = nullptr;
        }
    }
    m_timeline.keep(image);
    return image;
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
        run = std::make_unique<Run>(image.document, prepareOrigins(*image.document, m_library, stop), 0,
                                    Recording::Pictures, stop);
        run->setSchedule(image.schedule);
    }
    const std::int64_t shared = image.runId == m_runId ? sharedPast(m_run->scenario(), *image.document) : -1;
    m_run = std::move(run);
    m_run->reportTo(m_progress);
    forgetProgress();
    m_playback.takeOver(image.pastPlannedEnd);
    m_pace.forget();
    if (shared < 0 || !image.run)
        m_timeline.forgetWay();
    else
        m_timeline.forgetWayAfter(shared);
    if (image.run)
        m_timeline.checkpoints().keep(*m_run);
    else if (image.generation > 0)
        m_playback.goTo(image.generation);
    m_document.stand(image.opened, image.moved);
    if (m_runId != image.runId) // another lineage may have fewer loci, and other pictures
        m_shown = image.shown;
    m_runId = image.runId;
    m_spent = {};
    m_stepTook = {};
    m_dirty = true;
}

void Conductor::reopenNow(std::uint64_t branch)
{
    const Branch* found = m_timeline.branches().find(branch);
    if (!m_run || found == nullptr || branch == m_timeline.branches().current() || !found->image)
        return;
    const std::shared_ptr<RunImage> target = found->image;
    const std::int64_t shown = m_playback.goingTo().value_or(m_run->generation());
    const std::int64_t goal = std::min(shown, found->newest());
    Timeline::Before before = this->before(0);
    stand(*target);
    m_timeline.leaveFor(branch, before);
    if (target->run) {
        setOff(goal);
    } else if (goal > 0) { // lived again from the start
        m_playback.standStill();
        m_playback.goTo(goal);
    }
}

} // namespace outcross
