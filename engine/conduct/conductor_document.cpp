#include "engine/conduct/conductor.h"

#include "engine/base/errors.h"
#include "engine/base/failure.h"
#include "engine/document/origins.h"
#include "engine/lineage/start_conditions.h"
#include "engine/monitoring/survey.h"

#include <algorithm>
#include <utility>

namespace outcross
{

bool Conductor::found(Scenario scenario, std::shared_ptr<const Scenario> opened)
{
    m_busySince = Clock::now().time_since_epoch().count();
    m_isFounding = true;
    bool replaced = false;
    try {
        const std::stop_token stop = foundingStop();
        auto origins = prepareOrigins(scenario, m_library, stop);
        m_run = std::make_unique<Run>(std::move(scenario), std::move(origins), 0, Recording::Pictures, stop);
        forgetProgress();
        m_run->reportTo(m_progress);
        m_timeline.forgetWay();
        m_playback.takeOver();
        m_pace.forget();
        m_spent = {};
        m_stepTook = {};
        m_document.open(std::move(opened));
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

void Conductor::alter(const std::function<void()>& change)
{
    const std::int64_t newest = m_run->newest();
    change();
    if (m_run->newest() >= newest)
        return;
    m_timeline.forgetWayAfter(m_run->generation());
    m_document.followMoved(*m_run);
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
        scenario.interventions = m_document.opened()->interventions;
    setAtStart(settings, scenario.lineages[lineage]);
    bool replaced = false;
    alter([&] { replaced = found(std::move(scenario), m_document.opened()); });
    return replaced;
}

void Conductor::surveyNow(Side side, std::int64_t individuals)
{
    if (!m_run)
        return;
    m_busySince = Clock::now().time_since_epoch().count();
    // The lineage may be one generation ahead of a run that was stopped in the middle.
    const std::size_t generation = m_run->history(side).size() - 1;
    const Stream stream(m_run->scenario().seed, 0, static_cast<std::uint32_t>(side), generation);
    if (!m_timeline.surveys()[side].survey(m_run->lineage(side), static_cast<std::int64_t>(generation), individuals,
                                           stream.block(kSurveyBlock)))
        tell({QT_TRANSLATE_NOOP("engine", "There is nobody whose genotype could be read"), {}});
}

} // namespace outcross
