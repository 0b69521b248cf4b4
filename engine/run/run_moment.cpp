#include "engine/lineage/start_conditions.h"
#include "engine/run/run.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace outcross
{

std::shared_ptr<const Run::Moment> Run::moment() const
{
    if (std::any_of(kSides.begin(), kSides.end(), [&](Side side) { return m_halves[side].ahead; }))
        return nullptr;
    auto moment = std::make_shared<Moment>();
    moment->m_generation = m_generation;
    for (const Side side : kSides)
        moment->m_states[side] = m_halves[side];
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
    for (const Side side : kSides)
        countState(m_halves[side], footprint);
}

void Run::Moment::countBytes(Footprint& footprint) const
{
    for (const Side side : kSides)
        countState(m_states[side], footprint);
}

void Run::goBack(const Moment& moment)
{
    PerSide<State> states = moment.m_states; // what may fail comes first
    for (const Side side : kSides)
        stand(side, std::move(states[side]), moment.m_generation);
    m_generation = moment.m_generation;
    m_events = moment.m_events;
    m_refused.reset();
}

void Run::startOver(const std::stop_token& stop)
{
    PerSide<State> states;
    for (const Side side : kSides)
        states[side] = founded(side, stop);
    for (const Side side : kSides)
        stand(side, std::move(states[side]), 0);
    m_generation = 0;
    m_events = std::make_shared<const std::vector<Event>>();
    m_refused.reset();
}

void Run::adopt(std::shared_ptr<const Scenario> document)
{
    m_scenario = std::move(document);
    m_opened = m_scenario;
    m_refused.reset();
    for (const Side side : kSides)
        if (m_generation == 0 && !m_halves[side].ahead) // the start values may be others
            m_halves[side].conditions = startConditions(m_scenario->lineages[side]);
}

/// One lineage goes back to what it was at a generation.
void Run::stand(Side side, State state, std::int64_t generation)
{
    Half& half = m_halves[side];
    static_cast<State&>(half) = std::move(state);
    half.ahead = false;
    half.uncounted.reset();
    if (generation == 0) // the scenario's start values may have been changed since
        half.conditions = startConditions(m_scenario->lineages[side]);
    if (m_recording != Recording::NowOnly)
        half.history.goBack(static_cast<std::size_t>(generation) + 1);
    const bool lives = half.row.census.size > 0;
    for (std::size_t locus = 0; locus < half.streams.size(); ++locus)
        half.streams[locus].goBack(static_cast<std::size_t>(generation),
                                   lives ? half.lineage->frequencies(static_cast<int>(locus))
                                         : std::span<const double>());
    if (m_progress[side])
        m_progress[side]->set(1);
}

std::int64_t Run::newest() const
{
    if (m_recording == Recording::NowOnly)
        return m_generation;
    std::size_t rows = m_halves[Side::Left].history.reachedRows();
    rows = std::min(rows, m_halves[Side::Right].history.reachedRows());
    return static_cast<std::int64_t>(rows) - 1;
}

/// Before the document changes: what was known of the time after now is not to come.
void Run::branch()
{
    if (newest() > m_generation)
        edit([this](Scenario& document) { document.interventions = withoutLater(); });
    for (const Side side : kSides) {
        m_halves[side].history.forgetRest();
        for (StreamRecord& stream : m_halves[side].streams)
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
