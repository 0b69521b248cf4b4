#include "engine/conduct/conductor.h"

#include "engine/base/errors.h"
#include "engine/base/failure.h"

#include <algorithm>
#include <utility>

namespace outcross
{
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
    m_playback.standStill();
    m_busySince = 0;
    m_dirty = false;
}

void Conductor::workOrThrow(const std::stop_token& quit)
{
    while (!quit.stop_requested()) {
        waitForWork(quit);
        bool obeyed = false;
        while (const std::optional<Command> command = nextCommand()) {
            if (quit.stop_requested())
                return;
            obey(*command);
            obeyed = true;
        }
        if (quit.stop_requested())
            return;
        if (obeyed && (!m_playback.goingTo() || m_stepTook > kShownOnTheWay))
            publish(); // at once: the next generation may take long
        while (mayPlay() && isDue() && !m_hasCommands && !quit.stop_requested()) {
            makeGeneration();
            if (m_playback.goingTo())
                publishOnTheWay();
            else if (m_wanted || !mayPlay())
                publish();
        }
        if (m_dirty && !m_playback.goingTo() && (m_wanted || !mayPlay()))
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

/// Of the mail, while it is held: whether the first command need not wait for the run to arrive.
bool Conductor::mayObey(const Post& post) const
{
    if (post.commands.empty())
        return false;
    const bool hurries = std::any_of(post.commands.begin(), post.commands.end(),
                                     [](const Command& command) { return command.urgency == Urgency::Interrupting; });
    return !m_playback.goingTo() || hurries || post.commands.front().urgency != Urgency::OnArrival;
}

/// The commands are taken in their order; nothing when none is left, or the first one waits for the run to arrive.
std::optional<Conductor::Command> Conductor::nextCommand()
{
    return m_mail.with([this](Post& post) -> std::optional<Command> {
        if (mayObey(post)) {
            std::optional<Command> command = std::move(post.commands.front());
            post.commands.pop_front();
            return command;
        }
        m_hasCommands = false;
        if (post.interrupt.stop_requested())
            post.interrupt = std::stop_source();
        return std::nullopt;
    });
}

void Conductor::waitForWork(const std::stop_token& quit)
{
    const auto hasWork = [this](const Post& post) { return mayObey(post); };
    if (!mayPlay())
        m_mail.wait(quit, hasWork);
    else if (!isDue())
        m_mail.waitUntil(quit, m_pace.nextDue(), hasWork);
}

/// Whoever loads another scenario, or closes the window, does not wait for this one.
std::stop_token Conductor::foundingStop()
{
    return m_mail.with([](Post& post) {
        if (!post.isEnding)
            post.founding = std::stop_source();
        return post.founding.get_token();
    });
}

/// A slow lineage makes a generation, or stands still in the middle of it.
bool Conductor::isInTheMiddle() const
{
    return std::any_of(kSides.begin(), kSides.end(), [&](Side side) { return m_progress[side]->done() < 1; });
}

void Conductor::forgetProgress()
{
    for (const Side side : kSides)
        m_progress[side]->set(1);
}

bool Conductor::mayPlay() const
{
    return m_run && m_playback.wantsMore();
}

bool Conductor::isDue() const
{
    return m_playback.hurries() || m_pace.isDue();
}

void Conductor::makeGeneration()
{
    const std::stop_token stop = m_mail.with([](const Post& post) { return post.interrupt.get_token(); });
    if (!m_playback.goingTo())
        stopAtLimits();
    if (!mayPlay())
        return;
    if (m_run->generation() == 0)
        m_timeline.checkpoints().keep(*m_run);
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
    m_timeline.checkpoints().passed(*m_run, m_stepTook);
    if (m_playback.goingTo()) {
        if (m_run->generation() == *m_playback.goingTo())
            arrive();
        return;
    }
    m_playback.made();
    stopAtLimits();
    if (m_playback.stopByRules(*m_run))
        m_dirty = true;
    m_pace.made(start);
}

void Conductor::tell(Text problem)
{
    m_mail.with([&](Post& post) { post.problem = std::move(problem); });
}

/// What cannot be: say so, take that back alone, stand still.
void Conductor::giveUpGeneration(Text problem)
{
    tell(std::move(problem));
    if (m_run->newest() == m_run->generation()) // what has been done once is not to blame
        m_run->withdrawRefused();
    const UndoStep* step = m_timeline.previous();
    if (step != nullptr && step->image->newest == m_run->newest() && *step->image->document == *m_run->document())
        m_timeline.dropNewest(); // it undid itself
    m_playback.standStill();
    m_spent = {};
    m_busySince = 0;
    m_dirty = true;
}

void Conductor::stopAtLimits()
{
    if (m_playback.stopAtLimits(m_run->generation(), m_run->scenario().generations))
        m_dirty = true;
}

void Conductor::setOff(std::int64_t generation)
{
    if (!m_run)
        return;
    m_playback.standStill();
    const std::int64_t goal = std::clamp<std::int64_t>(generation, 0, m_run->newest());
    if (goal == m_run->generation())
        return;
    m_busySince = Clock::now().time_since_epoch().count();
    if (m_run->generation() == m_run->newest())
        m_timeline.checkpoints().keep(*m_run); // so that the way back to now is short
    m_timeline.checkpoints().bringNear(*m_run, goal, foundingStop());
    m_spent = {};
    m_playback.goTo(goal);
    if (m_run->generation() == goal)
        arrive();
}

void Conductor::arrive()
{
    m_playback.arrive(m_run->generation() < m_run->scenario().generations);
    m_hasCommands = true; // some may have waited for this
    m_pace.restart();
}

} // namespace outcross
