#include "engine/conduct/conductor.h"

#include <algorithm>
#include <utility>

namespace outcross
{
void Conductor::publishOnTheWay()
{
    if (m_wanted && Clock::now() - m_lastPublished > kShownOnTheWay)
        publish();
}

void Conductor::publish()
{
    m_dirty = false;
    m_wanted = false;
    if (!m_run)
        return;
    m_lastPublished = Clock::now();
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->runId = m_runId;
    snapshot->document = m_run->document();
    snapshot->opened = m_document.opened();
    snapshot->generation = m_run->generation();
    snapshot->newest = m_run->newest();
    snapshot->goingTo = m_playback.goingTo();
    snapshot->playing = m_playback.isPlaying();
    snapshot->stands = !mayPlay();
    snapshot->pauseReason = m_playback.pauseReason();
    for (const Side side : kSides)
        snapshot->lineages[side] = snapshotOf(side);
    snapshot->events = m_run->recentEvents();
    snapshot->generationsPerSecond = m_pace.generationsPerSecond();
    snapshot->branches = m_timeline.publishedBranches();
    if (const UndoStep* step = m_timeline.previous())
        snapshot->undo = step->image->document;
    if (const UndoStep* step = m_timeline.next())
        snapshot->redo = step->image->document;
    snapshot->origins = m_run->origins();
    if (m_stepTook > Clock::duration::zero())
        snapshot->secondsToMake = std::chrono::duration<double>(m_stepTook).count();
    m_mail.with([&](Post& post) { post.published = std::move(snapshot); });
}

LineageSnapshot Conductor::snapshotOf(Side side) const
{
    const Lineage& lineage = m_run->lineage(side);
    LineageSnapshot shown;
    shown.locus = m_shown.locus[side];
    shown.pictures = lineage.pictures();
    if (std::find(shown.pictures.begin(), shown.pictures.end(), m_shown.picture[side]) != shown.pictures.end())
        shown.picture = m_shown.picture[side];
    shown.portrait = std::make_shared<const Portrait>(lineage.portrait({.kind = shown.picture, .locus = shown.locus}));
    shown.stream = std::make_shared<const StreamPicture>(m_run->stream(side, shown.locus));
    shown.history = m_run->history(side);
    shown.reached = m_run->reachedHistory(side);
    shown.survey = m_timeline.surveys()[side].report(m_run->generation());
    shown.conditions = m_run->conditions(side);
    const HistoryView& history = m_run->history(side);
    const auto measures = history.measures(history.size() - 1);
    shown.measures.assign(measures.begin(), measures.end());
    shown.progress = m_progress[side];
    shown.noExpectation = m_run->noExpectation(side);
    shown.allLoci = lineage.loci();
    for (int locus = 0; locus < std::min(lineage.loci(), kPicturedLoci); ++locus)
        shown.loci.push_back(lineage.locusName(locus));
    return shown;
}

} // namespace outcross
