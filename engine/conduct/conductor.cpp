#include "engine/conduct/conductor.h"

#include "engine/base/errors.h"
#include "engine/document/scenario_file.h"
#include "engine/document/schedule_rules.h"
#include "engine/kinds/lineage_rules.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace outcross
{
namespace
{

using namespace std::chrono_literals;

void remember(std::vector<Setting>& moved, const Setting& setting)
{
    const auto same = std::find_if(moved.begin(), moved.end(),
                                   [&](const Setting& other) { return other.quantity == setting.quantity; });
    if (same != moved.end())
        *same = setting;
    else
        moved.push_back(setting);
}

} // namespace

Conductor::Conductor(const DataLibrary& library, CheckpointLimits limits)
    : m_library(library), m_checkpoints(limits), m_thread([this](const std::stop_token& quit) { work(quit); })
{
}

Conductor::~Conductor()
{
    m_thread.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        m_founding.request_stop();
        m_interrupt.request_stop();
    }
    m_wake.notify_all();
    m_thread.join();
}

void Conductor::post(std::function<void()> command, Urgency urgency)
{
    {
        const std::lock_guard lock(m_mutex);
        const bool replaces =
            urgency == Urgency::Replaceable && !m_commands.empty() && m_commands.back().urgency == Urgency::Replaceable;
        if (replaces)
            m_commands.pop_back();
        m_commands.push_back({std::move(command), urgency});
        m_hasCommands = true;
        // A slow model stops in the middle for anybody: it goes on from there.
        if (urgency == Urgency::Interrupting || m_progress->done() < 1)
            m_interrupt.request_stop();
    }
    m_wake.notify_all();
}

void Conductor::load(Scenario scenario)
{
    {
        const std::lock_guard lock(m_mutex);
        m_founding.request_stop();
    }
    post(
        [this, scenario = std::move(scenario)] {
            const auto replace = [&] {
                if (!found(scenario, std::make_shared<const Scenario>(scenario)))
                    return;
                m_playing = false;
                m_locus = {};
                m_picture = {};
                m_picture[Side::Right] = scenario.picture;
                m_picture[Side::Left] = scenario.modelPicture;
                m_moved = {};
            };
            const std::uint64_t before = m_runId;
            m_run ? edit(0, replace) : replace();
            if (m_runId != before)
                changeBranches([](BranchTree& tree) { tree = BranchTree(); });
        },
        Urgency::Interrupting);
}

void Conductor::setStopRules(const StopRules& rules)
{
    post([this, rules] { m_stopRules = rules; });
}

void Conductor::refound(Side lineage, LineageSpec spec)
{
    post(
        [this, lineage, spec = std::move(spec)] {
            if (!m_opened)
                return;
            const auto with = [&](Scenario scenario) {
                scenario.lineages[lineage] = spec;
                // What the lesson says, asks and cites was about another lineage.
                scenario.about.clear();
                scenario.question.clear();
                scenario.source.clear();
                dropWhatCannotAct(scenario, lineage);
                return parseScenario(scenarioJson(scenario), scenario.title.empty() ? "scenario" : scenario.title, {});
            };
            edit(0, [&] {
                if (!found(with(restarted()), std::make_shared<const Scenario>(with(*m_opened))))
                    return;
                m_playing = false;
                m_moved[lineage] = {};
                m_locus[lineage] = 0;
            });
        },
        Urgency::Interrupting);
}

void Conductor::reset()
{
    post(
        [this] {
            if (m_opened)
                edit(0, [this] { found(restarted(), m_opened); });
        },
        Urgency::Interrupting);
}

void Conductor::restartWithSeed(std::uint64_t seed)
{
    post(
        [this, seed] {
            if (!m_opened)
                return;
            Scenario scenario = restarted();
            scenario.seed = seed;
            Scenario opened = *m_opened;
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
                    const Conditions scheduled = scheduledConditions(*m_opened, side, m_run->generation() + 1);
                    std::vector<Setting> settings = m_moved[side];
                    for (Setting& setting : settings)
                        setting.value = valueOf(scheduled, setting.quantity);
                    if (changeNow(side, settings))
                        m_moved[side] = {};
                }
            });
        },
        Urgency::OnArrival);
}

void Conductor::play()
{
    post([this] {
        m_stepsLeft = 0;
        m_playing = true;
        m_nextDue = Clock::now();
        m_paceStart = {};
        if (m_run && m_goingTo.value_or(m_run->generation()) >= m_run->scenario().generations)
            m_pastPlannedEnd = true;
    });
}

void Conductor::pause()
{
    post([this] {
        m_playing = false;
        m_stepsLeft = 0;
        m_goingTo.reset();
        m_pauseReason = PauseReason::Asked;
    });
}

void Conductor::step(std::int64_t generations)
{
    post([this, generations] {
        m_playing = false;
        m_stepsLeft += std::max<std::int64_t>(generations, 1);
        m_pauseReason = PauseReason::Asked;
    });
}

void Conductor::goTo(std::int64_t generation)
{
    post([this, generation] { setOff(generation); }, Urgency::Replaceable);
}

void Conductor::stepBack(std::int64_t generations)
{
    post([this, generations] {
        if (m_run)
            setOff(m_goingTo.value_or(m_run->generation()) - std::max<std::int64_t>(generations, 1));
    });
}

void Conductor::setSpeed(double generationsPerSecond)
{
    post([this, generationsPerSecond] {
        m_speed = generationsPerSecond;
        m_nextDue = Clock::now();
    });
}

void Conductor::change(std::vector<SideChange> changes, std::uint64_t gesture)
{
    post(
        [this, gesture, changes = std::move(changes)] {
            edit(gesture, [&] {
                std::exception_ptr refusal;
                for (const auto& [side, settings] : changes) {
                    try {
                        if (!changeNow(side, settings))
                            continue;
                        for (const Setting& setting : settings)
                            remember(m_moved[side], setting);
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
    post([this, lineage, picture] { m_picture[lineage] = picture; });
}

void Conductor::survey(std::int64_t individuals)
{
    post([this, individuals] { surveyNow(individuals); }, Urgency::OnArrival);
}

void Conductor::showLocus(Side lineage, int locus)
{
    post([this, lineage, locus] {
        if (m_run)
            m_locus[lineage] = std::clamp(locus, 0, std::min(m_run->lineage(lineage).loci(), kPicturedLoci) - 1);
    });
}

std::shared_ptr<const Snapshot> Conductor::latest()
{
    m_wanted = true;
    const std::lock_guard lock(m_mutex);
    return m_published;
}

std::optional<Text> Conductor::takeProblem()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_problem, std::nullopt);
}

std::chrono::milliseconds Conductor::busyFor() const
{
    const Clock::rep since = m_busySince;
    return since == 0 ? 0ms
                      : std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch() -
                                                                              Clock::duration(since));
}

} // namespace outcross
