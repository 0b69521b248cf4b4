#include "engine/experiment/run.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace outcross
{

std::shared_ptr<const Run::Moment> Run::moment() const
{
    if (std::any_of(kFamilies.begin(), kFamilies.end(), [&](Family family) { return m_sides[family].ahead; }))
        return nullptr;
    auto moment = std::make_shared<Moment>();
    moment->m_generation = m_generation;
    for (const Family family : kFamilies)
        moment->m_states[family] = m_sides[family];
    moment->m_events = m_events;
    return moment;
}

void Run::countState(const State& state, Footprint& footprint)
{
    footprint.add(sizeof state);
    footprint.add(state.narrowings);
    state.lineage->countBytes(footprint);
}

void Run::countBytes(Footprint& footprint) const
{
    for (const Family family : kFamilies)
        countState(m_sides[family], footprint);
}

void Run::Moment::countBytes(Footprint& footprint) const
{
    for (const Family family : kFamilies)
        countState(m_states[family], footprint);
}

void Run::goBack(const Moment& moment)
{
    PerFamily<State> states = moment.m_states; // what may fail comes first
    for (const Family family : kFamilies)
        stand(family, std::move(states[family]), moment.m_generation);
    m_generation = moment.m_generation;
    m_events = moment.m_events;
    m_refused.reset();
}

void Run::startOver(const std::stop_token& stop)
{
    PerFamily<State> states;
    for (const Family family : kFamilies)
        states[family] = founded(family, stop);
    for (const Family family : kFamilies)
        stand(family, std::move(states[family]), 0);
    m_generation = 0;
    m_events = std::make_shared<const std::vector<Event>>();
    m_refused.reset();
}

void Run::adopt(std::shared_ptr<const Scenario> document)
{
    m_scenario = std::move(document);
    m_opened = m_scenario;
    m_refused.reset();
    for (const Family family : kFamilies)
        if (m_generation == 0 && !m_sides[family].ahead) // the start values may be others
            m_sides[family].conditions = startConditions(m_scenario->lineages[family]);
}

/// One lineage goes back to what it was at a generation.
void Run::stand(Family family, State state, std::int64_t generation)
{
    Side& side = m_sides[family];
    static_cast<State&>(side) = std::move(state);
    side.ahead = false;
    side.uncounted.reset();
    if (generation == 0) // the scenario's start values may have been changed since
        side.conditions = startConditions(m_scenario->lineages[family]);
    if (m_recording != Recording::NowOnly)
        side.history.goBack(static_cast<std::size_t>(generation) + 1);
    const bool lives = side.row.census.size > 0;
    for (std::size_t locus = 0; locus < side.streams.size(); ++locus)
        side.streams[locus].goBack(static_cast<std::size_t>(generation),
                                   lives ? side.lineage->frequencies(static_cast<int>(locus))
                                         : std::span<const double>());
    if (m_progress)
        m_progress->set(1);
}

std::int64_t Run::newest() const
{
    if (m_recording == Recording::NowOnly)
        return m_generation;
    std::size_t rows = m_sides[Family::Ai].history.reachedRows();
    rows = std::min(rows, m_sides[Family::Population].history.reachedRows());
    return static_cast<std::int64_t>(rows) - 1;
}

/// Before the document changes: what was known of the time after now is not to come.
void Run::branch()
{
    if (newest() > m_generation)
        edit([this](Scenario& document) { document.interventions = withoutLater(); });
    for (const Family family : kFamilies) {
        m_sides[family].history.forgetRest();
        for (StreamRecord& stream : m_sides[family].streams)
            stream.forgetRest();
    }
}

/// The interventions of a branch that begins now.
std::vector<Intervention> Run::withoutLater() const
{
    std::vector<Intervention> branch;
    for (Intervention change : m_scenario->interventions) {
        const std::int64_t next = nextMade(change.lineage);
        if (change.at > next)
            continue;
        if (change.at == next)
            change.deeds = scheduledDeeds(change.lineage, next);
        if (!change.set.empty() || !change.deeds.empty())
            branch.push_back(std::move(change));
    }
    std::copy_if(m_opened->interventions.begin(), m_opened->interventions.end(), std::back_inserter(branch),
                 [&](const Intervention& change) { return change.at > nextMade(change.lineage); });
    std::stable_sort(branch.begin(), branch.end(),
                     [](const Intervention& a, const Intervention& b) { return a.at < b.at; });
    return branch;
}

} // namespace outcross
