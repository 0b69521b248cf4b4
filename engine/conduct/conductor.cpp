#include "engine/conduct/conductor.h"

#include "engine/base/errors.h"
#include "engine/document/refounding.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace outcross
{
using namespace std::chrono_literals;

Conductor::Conductor(const DataLibrary& library, CheckpointLimits limits)
    : m_library(library), m_timeline(limits), m_thread([this](const std::stop_token& quit) { work(quit); })
{
}

Conductor::~Conductor()
{
    m_thread.request_stop();
    m_mail.post([](Post& post) {
        post.isEnding = true;
        post.founding.request_stop();
        post.interrupt.request_stop();
    });
    m_thread.join();
}

void Conductor::post(std::function<void()> command, Urgency urgency)
{
    m_mail.post([&](Post& post) {
        const bool replaces = urgency == Urgency::Replaceable && !post.commands.empty() &&
                              post.commands.back().urgency == Urgency::Replaceable;
        if (replaces)
            post.commands.pop_back();
        post.commands.push_back({std::move(command), urgency});
        m_hasCommands = true;
        // A slow lineage stops in the middle for anybody: it goes on from there.
        if (urgency == Urgency::Interrupting || isInTheMiddle())
            post.interrupt.request_stop();
    });
}

void Conductor::load(Scenario scenario)
{
    m_mail.with([](Post& post) { post.founding.request_stop(); });
    post(
        [this, scenario = std::move(scenario)] {
            const auto replace = [&] {
                if (!found(scenario, std::make_shared<const Scenario>(scenario)))
                    return;
                m_playback.standStill();
                m_shown = {};
                m_shown.picture[Side::Right] = scenario.picture;
                m_shown.picture[Side::Left] = scenario.modelPicture;
                m_document.forgetMoved();
            };
            const std::uint64_t before = m_runId;
            m_run ? edit(0, replace) : replace();
            if (m_runId != before)
                m_timeline.changeBranches([](BranchTree& tree) { tree = BranchTree(); });
        },
        Urgency::Interrupting);
}

void Conductor::setStopRules(const StopRules& rules)
{
    post([this, rules] { m_playback.setStopRules(rules); });
}

void Conductor::refound(Side lineage, LineageSpec spec)
{
    post(
        [this, lineage, spec = std::move(spec)] {
            if (!m_document.opened())
                return;
            const auto with = [&](Scenario scenario) {
                // What the lesson says, asks and cites was about another lineage.
                scenario.about.clear();
                scenario.question.clear();
                scenario.source.clear();
                const std::string source = scenario.title.empty() ? "scenario" : scenario.title;
                return withLineage(std::move(scenario), lineage, spec, source);
            };
            edit(0, [&] {
                if (!found(with(m_document.restarted()), std::make_shared<const Scenario>(with(*m_document.opened()))))
                    return;
                m_playback.standStill();
                m_document.forgetMoved(lineage);
                m_shown.locus[lineage] = 0;
            });
        },
        Urgency::Interrupting);
}

void Conductor::reset()
{
    post(
        [this] {
            if (m_document.opened())
                edit(0, [this] { found(m_document.restarted(), m_document.opened()); });
        },
        Urgency::Interrupting);
}

void Conductor::restartWithSeed(std::uint64_t seed)
{
    post(
        [this, seed] {
            if (!m_document.opened())
                return;
            Scenario scenario = m_document.restarted();
            scenario.seed = seed;
            Scenario opened = *m_document.opened();
            opened.seed = seed;
            edit(0, [&] { found(std::move(scenario), std::make_shared<const Scenario>(std::move(opened))); });
        },
        Urgency::Interrupting);
}

void Conductor::restoreDefaults()
{
    post(
        [this] {
            edit(0, [this] {
                alter([this] { m_run->withdrawNextDeeds(); });
                for (const Side side : kSides) {
                    const Conditions scheduled =
                        scheduledConditions(*m_document.opened(), side, m_run->generation() + 1);
                    std::vector<Setting> settings = m_document.moved()[side];
                    for (Setting& setting : settings)
                        setting.value = valueOf(scheduled, setting.quantity);
                    if (changeNow(side, settings))
                        m_document.forgetMoved(side);
                }
            });
        },
        Urgency::OnArrival);
}

void Conductor::play()
{
    post([this] {
        m_pace.restart();
        if (m_run)
            m_playback.play(m_playback.goingTo().value_or(m_run->generation()), m_run->scenario().generations);
        else
            m_playback.play(0, kMaximumGenerations);
    });
}

void Conductor::pause()
{
    post([this] { m_playback.standStill(); });
}

void Conductor::step(std::int64_t generations)
{
    post([this, generations] { m_playback.step(generations); });
}

void Conductor::goTo(std::int64_t generation)
{
    post([this, generation] { setOff(generation); }, Urgency::Replaceable);
}

void Conductor::stepBack(std::int64_t generations)
{
    post([this, generations] {
        if (m_run)
            setOff(m_playback.goingTo().value_or(m_run->generation()) - std::max<std::int64_t>(generations, 1));
    });
}

void Conductor::setSpeed(double generationsPerSecond)
{
    post([this, generationsPerSecond] { m_pace.setSpeed(generationsPerSecond); });
}

void Conductor::change(std::vector<SideChange> changes, std::uint64_t gesture)
{
    post(
        [this, gesture, changes = std::move(changes)] {
            edit(gesture, [&] {
                std::exception_ptr refusal;
                for (const auto& [side, settings] : changes) {
                    try {
                        if (changeNow(side, settings))
                            m_document.remember(side, settings);
                    } catch (const InputError&) { // the other side can do it all the same
                        refusal = std::current_exception();
                    }
                }
                if (refusal)
                    std::rethrow_exception(refusal);
            });
        },
        Urgency::OnArrival);
}

void Conductor::act(Side lineage, Deed deed)
{
    post([this, lineage, deed] { edit(0, [&] { alter([&] { m_run->act(lineage, deed); }); }); }, Urgency::OnArrival);
}

void Conductor::showPicture(Side lineage, PictureKind picture)
{
    post([this, lineage, picture] { m_shown.picture[lineage] = picture; });
}

void Conductor::survey(Side lineage, std::int64_t individuals)
{
    post([this, lineage, individuals] { surveyNow(lineage, individuals); }, Urgency::OnArrival);
}

void Conductor::showLocus(Side lineage, int locus)
{
    post([this, lineage, locus] {
        if (m_run)
            m_shown.locus[lineage] = std::clamp(locus, 0, std::min(m_run->lineage(lineage).loci(), kPicturedLoci) - 1);
    });
}

std::shared_ptr<const Snapshot> Conductor::latest()
{
    m_wanted = true;
    return m_mail.with([](const Post& post) { return post.published; });
}

std::optional<Text> Conductor::takeProblem()
{
    return m_mail.with([](Post& post) { return std::exchange(post.problem, std::nullopt); });
}

std::chrono::milliseconds Conductor::busyFor() const
{
    const Clock::rep since = m_busySince;
    return since == 0 ? 0ms
                      : std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch() -
                                                                              Clock::duration(since));
}

} // namespace outcross
