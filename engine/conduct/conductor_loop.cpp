#include "engine/conduct/conductor.h"

#include "engine/base/errors.h"
#include "engine/base/failure.h"
#include "engine/document/origins.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace outcross
{
namespace
{

using namespace std::chrono_literals;

/// A pace shown to people is averaged over this long.
constexpr auto kPaceWindow = 500ms;
/// After a stall the model does not hurry to make up for more than this.
constexpr auto kLargestLag = 100ms;
/// On the way to another generation, what lies between is shown this often.
constexpr auto kShownOnTheWay = 50ms;

} // namespace

/// Nothing that is thrown ends the program: what cannot be shown or kept is told, and the run stands still.
void Conductor::work(const std::stop_token& quit)
{
    while (!quit.stop_requested()) {
        try {
            workOrThrow(quit);
        } catch (...) {
            standStill();
            try {
                tell(currentFailure());
            } catch (...) { // no memory for a sentence
                continue;
            }
        }
    }
}

void Conductor::standStill()
{
    m_playing = false;
    m_stepsLeft = 0;
    m_goingTo.reset();
    m_busySince = 0;
    m_dirty = false;
    m_pauseReason = PauseReason::Asked;
}

void Conductor::workOrThrow(const std::stop_token& quit)
{
    while (!quit.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            waitForWork(lock, quit);
        }
        bool obeyed = false;
        while (const std::optional<Command> command = nextCommand()) {
            if (quit.stop_requested())
                return;
            obey(*command);
            obeyed = true;
        }
        if (quit.stop_requested())
            return;
        if (obeyed && (!m_goingTo || m_stepTook > kShownOnTheWay))
            publish(); // at once: the next generation may take long
        while (mayPlay() && isDue() && !m_hasCommands && !quit.stop_requested()) {
            makeGeneration();
            if (m_goingTo)
                publishOnTheWay();
            else if (m_wanted || !mayPlay())
                publish();
        }
        if (m_dirty && !m_goingTo && (m_wanted || !mayPlay()))
            publish();
    }
}

/// What a command asks for and cannot be done is told; the run is what it was.
void Conductor::obey(const Command& command)
{
    try {
        command.run();
    } catch (const Cancelled&) { // whoever interrupted asks for something else
        m_dirty = true;
    } catch (...) {
        tell(currentFailure());
    }
    m_busySince = 0;
}

/// With the mutex held: whether the first command need not wait for the run to arrive.
bool Conductor::mayObey() const
{
    if (m_commands.empty())
        return false;
    const bool hurries = std::any_of(m_commands.begin(), m_commands.end(),
                                     [](const Command& command) { return command.urgency == Urgency::Interrupting; });
    return !m_goingTo || hurries || m_commands.front().urgency != Urgency::OnArrival;
}

/// The commands are taken in their order; nothing when none is left, or the first one waits for the run to arrive.
std::optional<Conductor::Command> Conductor::nextCommand()
{
    const std::lock_guard lock(m_mutex);
    if (mayObey()) {
        std::optional<Command> command = std::move(m_commands.front());
        m_commands.pop_front();
        return command;
    }
    m_hasCommands = false;
    if (m_interrupt.stop_requested())
        m_interrupt = std::stop_source();
    return std::nullopt;
}

void Conductor::waitForWork(std::unique_lock<std::mutex>& lock, const std::stop_token& quit)
{
    const auto hasWork = [&] { return mayObey(); };
    if (!mayPlay())
        m_wake.wait(lock, quit, hasWork);
    else if (!isDue())
        m_wake.wait_until(lock, quit, m_nextDue, hasWork);
}

/// Whoever loads another scenario, or closes the window, does not wait for this one.
std::stop_token Conductor::foundingStop()
{
    const std::lock_guard lock(m_mutex);
    if (!m_isEnding)
        m_founding = std::stop_source();
    return m_founding.get_token();
}

bool Conductor::found(Scenario scenario, std::shared_ptr<const Scenario> opened)
{
    m_busySince = Clock::now().time_since_epoch().count();
    m_isFounding = true;
    bool replaced = false;
    try {
        const std::stop_token stop = foundingStop();
        auto origins = prepareOrigins(scenario, m_library, stop);
        m_run = std::make_unique<Run>(std::move(scenario), std::move(origins), 0, Recording::Pictures, stop);
        m_progress->set(1);
        m_run->reportTo(m_progress);
        m_checkpoints.clear();
        m_goingTo.reset();
        m_spent = {};
        m_stepTook = {};
        m_surveys = {};
        m_opened = std::move(opened);
        m_document = nullptr;
        m_pauseReason = PauseReason::Asked;
        m_pastPlannedEnd = false;
        m_stepsLeft = 0;
        m_nextDue = Clock::now();
        m_pace = 0;
        m_paceStart = {};
        m_runId = ++m_lastRunId;
        replaced = true;
    } catch (const Cancelled&) { // whoever interrupted asks for something else
    } catch (...) {
        tell(currentFailure());
    }
    m_isFounding = false;
    m_busySince = 0;
    m_dirty = true;
    return replaced;
}

bool Conductor::mayPlay() const
{
    return m_run && (m_playing || m_stepsLeft > 0 || m_goingTo);
}

bool Conductor::isDue() const
{
    return m_stepsLeft > 0 || m_goingTo || std::isinf(m_speed) || Clock::now() >= m_nextDue;
}

void Conductor::makeGeneration()
{
    std::stop_token stop;
    {
        const std::lock_guard lock(m_mutex);
        stop = m_interrupt.get_token();
    }
    if (!m_goingTo)
        stopAtLimits();
    if (!mayPlay())
        return;
    if (m_run->generation() == 0)
        m_checkpoints.keep(*m_run);
    const auto start = Clock::now();
    m_busySince = start.time_since_epoch().count();
    try {
        m_run->step(stop);
    } catch (const Cancelled&) {
        m_spent += Clock::now() - start;
        m_busySince = 0;
        m_dirty = true;
        return; // whoever interrupted replaces the run, or the next step finishes this generation
    } catch (...) {
        return giveUpGeneration(currentFailure());
    }
    m_busySince = 0;
    m_dirty = true;
    m_stepTook = std::exchange(m_spent, {}) + (Clock::now() - start);
    m_checkpoints.passed(*m_run, m_stepTook);
    if (m_goingTo) {
        if (m_run->generation() == *m_goingTo)
            arrive();
        return;
    }
    if (m_stepsLeft > 0)
        --m_stepsLeft;
    stopAtLimits();
    stopByRules();
    keepPace(start);
}

void Conductor::keepPace(Clock::time_point start)
{
    const auto now = Clock::now();
    if (!std::isinf(m_speed)) {
        const auto interval = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1 / m_speed));
        m_nextDue = std::max(m_nextDue + interval, now - kLargestLag);
    }
    ++m_paceGenerations;
    if (m_paceStart == Clock::time_point{}) {
        m_paceStart = start;
        m_paceGenerations = 0;
    } else if (now - m_paceStart > kPaceWindow) {
        m_pace = static_cast<double>(m_paceGenerations) / std::chrono::duration<double>(now - m_paceStart).count();
        m_paceStart = now;
        m_paceGenerations = 0;
    }
}

void Conductor::tell(Text problem)
{
    const std::lock_guard lock(m_mutex);
    m_problem = std::move(problem);
}

/// What cannot be: say so, take that back alone, stand still.
void Conductor::giveUpGeneration(Text problem)
{
    tell(std::move(problem));
    if (m_run->newest() == m_run->generation()) // what has been done once is not to blame
        m_run->withdrawRefused();
    m_document = nullptr;
    const UndoStep* step = m_undo.previous();
    if (step != nullptr && step->image->newest == m_run->newest() && *step->image->document == *document())
        m_undo.dropNewest(); // it undid itself
    m_goingTo.reset();
    m_spent = {};
    m_busySince = 0;
    m_playing = false;
    m_stepsLeft = 0;
    m_pauseReason = PauseReason::Asked;
    m_dirty = true;
}

void Conductor::stopAtLimits()
{
    const std::int64_t generation = m_run->generation();
    const bool full = generation >= kMaximumGenerations;
    const bool planned =
        m_stopRules.plannedEnd && m_playing && !m_pastPlannedEnd && generation >= m_run->scenario().generations;
    if (!full && !planned)
        return;
    m_playing = false;
    m_stepsLeft = 0;
    m_pauseReason = full ? PauseReason::MemoryLimit : PauseReason::PlannedEnd;
    m_dirty = true;
}

/// Steps asked for are made, for the sake of the lineage that goes on.
void Conductor::stopByRules()
{
    if (m_stepsLeft > 0)
        return;
    const std::optional<PauseReason> reason = reasonToStop(*m_run, m_stopRules);
    if (!reason || (!m_playing && reason != PauseReason::Extinct))
        return;
    m_playing = false;
    m_pauseReason = *reason;
    m_dirty = true;
}

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
    snapshot->document = document();
    snapshot->opened = m_opened;
    snapshot->generation = m_run->generation();
    snapshot->newest = m_run->newest();
    snapshot->goingTo = m_goingTo;
    snapshot->playing = m_playing;
    snapshot->stands = !mayPlay();
    snapshot->pauseReason = m_pauseReason;
    for (const Side side : kSides)
        snapshot->lineages[side] = snapshotOf(side);
    snapshot->events = m_run->recentEvents();
    snapshot->generationsPerSecond = m_pace;
    if (!m_publishedBranches)
        m_publishedBranches = std::make_shared<const BranchTree>(m_branches);
    snapshot->branches = m_publishedBranches;
    if (const UndoStep* step = m_undo.previous())
        snapshot->undo = step->image->document;
    if (const UndoStep* step = m_undo.next())
        snapshot->redo = step->image->document;
    snapshot->origins = m_run->origins();
    if (m_stepTook > Clock::duration::zero())
        snapshot->secondsToMake = std::chrono::duration<double>(m_stepTook).count();
    const std::lock_guard lock(m_mutex);
    m_published = std::move(snapshot);
}

LineageSnapshot Conductor::snapshotOf(Side side) const
{
    const Lineage& lineage = m_run->lineage(side);
    LineageSnapshot shown;
    shown.locus = m_locus[side];
    shown.pictures = lineage.pictures();
    if (std::find(shown.pictures.begin(), shown.pictures.end(), m_picture[side]) != shown.pictures.end())
        shown.picture = m_picture[side];
    shown.portrait = std::make_shared<const Portrait>(lineage.portrait({.kind = shown.picture, .locus = shown.locus}));
    shown.stream = std::make_shared<const StreamPicture>(m_run->stream(side, shown.locus));
    shown.history = m_run->history(side);
    shown.reached = m_run->reachedHistory(side);
    if (side == Side::Right)
        shown.survey = m_surveys.report(m_run->generation());
    shown.conditions = m_run->conditions(side);
    const HistoryView& history = m_run->history(side);
    const auto measures = history.measures(history.size() - 1);
    shown.measures.assign(measures.begin(), measures.end());
    if (side == Side::Left)
        shown.progress = m_progress;
    shown.noExpectation = m_run->noExpectation(side);
    shown.allLoci = lineage.loci();
    for (int locus = 0; locus < std::min(lineage.loci(), kPicturedLoci); ++locus)
        shown.loci.push_back(lineage.locusName(locus));
    return shown;
}

} // namespace outcross
