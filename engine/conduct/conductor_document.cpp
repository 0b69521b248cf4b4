#include "engine/conduct/conductor.h"
#include "engine/lineage/start_conditions.h"
#include "engine/monitoring/survey.h"

#include <algorithm>
#include <utility>

namespace outcross
{

void Conductor::setOff(std::int64_t generation)
{
    if (!m_run)
        return;
    m_playing = false;
    m_stepsLeft = 0;
    m_pauseReason = PauseReason::Asked;
    m_goingTo.reset();
    const std::int64_t goal = std::clamp<std::int64_t>(generation, 0, m_run->newest());
    if (goal == m_run->generation())
        return;
    m_busySince = Clock::now().time_since_epoch().count();
    if (m_run->generation() == m_run->newest())
        m_checkpoints.keep(*m_run); // so that the way back to now is short
    m_checkpoints.bringNear(*m_run, goal, foundingStop());
    m_spent = {};
    m_goingTo = goal;
    if (m_run->generation() == goal)
        arrive();
}

void Conductor::arrive()
{
    m_goingTo.reset();
    m_hasCommands = true; // some may have waited for this
    m_nextDue = Clock::now();
    m_paceStart = {};
    if (m_run->generation() < m_run->scenario().generations)
        m_pastPlannedEnd = false;
}

std::shared_ptr<const Scenario> Conductor::document()
{
    if (!m_document)
        m_document = std::make_shared<const Scenario>(m_run->scenario());
    return m_document;
}

void Conductor::alter(const std::function<void()>& change)
{
    const std::int64_t newest = m_run->newest();
    change();
    m_document = nullptr;
    if (m_run->newest() >= newest)
        return;
    m_checkpoints.forgetAfter(m_run->generation());
    m_surveys.forgetAfter(m_run->generation());
    for (const Side side : kSides) { // a value that was only moved later has not been moved
        const Conditions now = m_run->conditions(side);
        for (Setting& setting : m_moved[side])
            setting.value = valueOf(now, setting.quantity);
    }
}

/// Throws InputError when the lineage cannot live under the values; false when it could not be founded anew.
bool Conductor::changeNow(Side lineage, const std::vector<Setting>& settings)
{
    const Conditions now = m_run->conditions(lineage);
    const bool isPast = m_run->newest() > m_run->generation();
    const bool changesNothing = std::all_of(settings.begin(), settings.end(), [&](const Setting& setting) {
        return valueOf(now, setting.quantity) == setting.value;
    });
    if (settings.empty() || (isPast && changesNothing))
        return true;
    const bool newFounders =
        m_run->generation() == 0 &&
        std::any_of(settings.begin(), settings.end(), [](const auto& s) { return s.quantity == Quantity::Size; });
    if (!newFounders) {
        alter([&] { m_run->change(lineage, settings); });
        return true;
    }
    Scenario scenario = m_run->scenario();
    if (isPast)
        scenario.interventions = m_opened->interventions;
    setAtStart(settings, scenario.lineages[lineage]);
    bool replaced = false;
    alter([&] { replaced = found(std::move(scenario), m_opened); });
    return replaced;
}

Scenario Conductor::restarted() const
{
    Scenario scenario = *m_opened;
    for (const Side side : kSides)
        setAtStart(m_moved[side], scenario.lineages[side]);
    return scenario;
}

void Conductor::surveyNow(std::int64_t individuals)
{
    if (!m_run)
        return;
    m_busySince = Clock::now().time_since_epoch().count();
    // The lineage may be one generation ahead of a run that was stopped in the middle.
    const std::size_t generation = m_run->history(Side::Right).size() - 1;
    const Stream stream(m_run->scenario().seed, 0, static_cast<std::uint32_t>(Side::Right), generation);
    if (!m_surveys.survey(m_run->lineage(Side::Right), static_cast<std::int64_t>(generation), individuals,
                          stream.block(kSurveyBlock)))
        tell({QT_TRANSLATE_NOOP("engine", "There is nobody whose genotype could be read"), {}});
}

} // namespace outcross
