#include "engine/experiment/run.h"

#include "engine/base/errors.h"

#include <algorithm>
#include <cmath>

namespace outcross
{
namespace
{

Stream streamOf(std::uint64_t seed, std::uint32_t replicate, Family family, std::int64_t generation)
{
    return {seed, replicate, static_cast<std::uint32_t>(family), static_cast<std::uint64_t>(generation)};
}

std::int64_t variantsAlive(const Lineage& lineage)
{
    return std::llround(lineage.census().variants * lineage.loci());
}

/// The changes of one generation are a contiguous range.
auto changesAt(const std::vector<Intervention>& interventions, std::int64_t at)
{
    const auto first = std::lower_bound(interventions.begin(), interventions.end(), at,
                                        [](const Intervention& change, std::int64_t when) { return change.at < when; });
    const auto last =
        std::find_if(first, interventions.end(), [&](const Intervention& change) { return change.at != at; });
    return std::span(first, last);
}

} // namespace

Run::Run(Scenario scenario, PerFamily<std::shared_ptr<const Origin>> origins, std::uint32_t replicate,
         Recording recording)
    : m_scenario(std::move(scenario)), m_origins(std::move(origins)), m_replicate(replicate)
{
    for (const Family family : kFamilies)
        found(family, replicate, recording);
}

void Run::found(Family family, std::uint32_t replicate, Recording recording)
{
    Side& side = m_sides[family];
    side.lineage = m_origins[family]->found(streamOf(m_scenario.seed, replicate, family, 0));
    side.conditions = startConditions(m_scenario.lineages[family]);
    side.moments = side.lineage->startMoments();
    side.source = side.lineage->sourceMoments();
    side.history.append({side.lineage->census(), 1.0});
    side.watch = EventWatch(family, variantsAlive(*side.lineage));
    if (recording == Recording::CensusOnly)
        return;
    for (int locus = 0; locus < std::min(side.lineage->loci(), kPicturedLoci); ++locus)
        side.streams.emplace_back(side.lineage->frequencies(locus));
}

void Run::step(const std::stop_token& stop)
{
    for (const Family family : kFamilies)
        if (!m_sides[family].ahead)
            advance(family, stop);
    for (const Family family : kFamilies)
        m_sides[family].ahead = false;
    ++m_generation;
}

void Run::advance(Family family, const std::stop_token& stop)
{
    Side& side = m_sides[family];
    const std::int64_t made = m_generation + 1;
    const bool changed = applyInterventions(family, made);
    const auto& [size, forces] = side.conditions;
    try {
        side.lineage->advance(forces, size, streamOf(m_scenario.seed, m_replicate, family, made), stop);
    } catch (const InputError& error) { // only a change can ask for what did not fit before
        Text text = error.text();
        text.where = "interventions (at " + std::to_string(made) + ", " + familyKey(family) + ")";
        throw InputError(std::move(text));
    }
    side.ahead = true;

    // Start moments belong to founders; a lineage that starts without diversity has nothing to keep.
    const double start = side.history.view()[0].census.diversity;
    const double before = side.history.view().back().expectedKept;
    side.moments = nextMoments(side.moments, side.source, forces.inflow, forces.mutation, size);
    const Census census = side.lineage->census();
    const double expected = start > 0 ? side.moments.diversity / start : 1.0;
    side.history.append({census, expected});

    for (std::size_t locus = 0; locus < side.streams.size(); ++locus)
        side.streams[locus].append(side.lineage->frequencies(static_cast<int>(locus)));
    const auto events = side.watch.watch({.generation = made,
                                          .variantsAlive = variantsAlive(*side.lineage),
                                          .loci = side.lineage->loci(),
                                          .kept = census.kept,
                                          .expectedBefore = before,
                                          .expectedNow = expected,
                                          .refreshed = forces.inflow > 0 || forces.mutation > 0,
                                          .changed = changed});
    m_events.insert(m_events.end(), events.begin(), events.end());
    if (m_events.size() > kRecentEvents)
        m_events.erase(m_events.begin(), m_events.end() - kRecentEvents);
}

bool Run::applyInterventions(Family family, std::int64_t at)
{
    bool changed = false;
    for (const Intervention& change : changesAt(m_scenario.interventions, at)) {
        if (change.lineage != family)
            continue;
        for (const Setting& setting : change.set)
            apply(setting, m_sides[family].conditions);
        changed = true;
    }
    return changed;
}

void Run::change(Family lineage, std::span<const Setting> settings)
{
    if (m_generation > 0 || m_sides[lineage].ahead) {
        addIntervention(m_scenario.interventions, nextMade(lineage), lineage, settings);
        return;
    }
    setAtStart(settings, m_scenario.lineages[lineage]);
    m_sides[lineage].conditions = startConditions(m_scenario.lineages[lineage]);
}

void Run::withdrawNextChanges()
{
    for (const Family family : kFamilies) {
        Side& side = m_sides[family];
        if (side.ahead)
            continue;
        std::erase_if(m_scenario.interventions, [&](const Intervention& change) {
            return change.lineage == family && change.at == m_generation + 1;
        });
        side.conditions = scheduledConditions(m_scenario, family, m_generation);
    }
}

Conditions Run::conditions(Family family) const
{
    Conditions now = m_sides[family].conditions;
    if (m_generation == 0 && !m_sides[family].ahead)
        return now; // a change scheduled for generation 1 is not one that was made by hand
    for (const Intervention& change : changesAt(m_scenario.interventions, nextMade(family)))
        if (change.lineage == family)
            for (const Setting& setting : change.set)
                apply(setting, now);
    return now;
}

StreamPicture Run::stream(Family family, int locus) const
{
    const auto& streams = m_sides[family].streams;
    return static_cast<std::size_t>(locus) < streams.size() ? streams[static_cast<std::size_t>(locus)].picture()
                                                            : StreamPicture{};
}

} // namespace outcross
