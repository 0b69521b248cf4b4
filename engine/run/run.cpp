#include "engine/run/run.h"

#include "engine/base/errors.h"
#include "engine/kinds/catalogue.h"
#include "engine/kinds/lineage_rules.h"
#include "engine/lineage/deed_rows.h"
#include "engine/lineage/start_conditions.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

namespace outcross
{
namespace
{

Stream streamOf(std::uint64_t seed, std::uint32_t replicate, Side side, std::int64_t generation)
{
    return {seed, replicate, static_cast<std::uint32_t>(side), static_cast<std::uint64_t>(generation)};
}

/// All loci together; none where nobody is left.
std::int64_t variantsAlive(const Census& census, int loci)
{
    return census.size > 0 ? std::llround(census.variants * loci) : 0;
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

/// Why theory says nothing exact of a lineage; nothing where it does, and of a lineage of which it never says anything.
std::optional<Text> whyNot(const Lineage& lineage, const Forces& forces)
{
    const Expectation* expectation = lineage.expectation();
    return expectation != nullptr ? expectation->whyNoExpectation(forces) : std::nullopt;
}

/// What is expected of generation 0, which has `diversity`.
double startOf(const Lineage& lineage, double diversity)
{
    const Expectation* expectation = lineage.expectation();
    return expectation != nullptr ? expectation->expectedStart().value_or(diversity) : diversity;
}

} // namespace

Run::Run(Scenario scenario, PerSide<std::shared_ptr<const Origin>> origins, std::uint32_t replicate,
         Recording recording, const std::stop_token& stop)
    : Run(std::make_shared<const Scenario>(std::move(scenario)), std::move(origins), replicate, recording, stop)
{
}

Run::Run(std::shared_ptr<const Scenario> document, PerSide<std::shared_ptr<const Origin>> origins,
         std::uint32_t replicate, Recording recording, const std::stop_token& stop)
    : m_scenario(std::move(document)), m_opened(m_scenario), m_origins(std::move(origins)), m_replicate(replicate),
      m_recording(recording), m_events(std::make_shared<const std::vector<Event>>())
{
    for (const Side side : kSides) {
        Half& half = m_halves[side];
        static_cast<State&>(half) = founded(side, stop);
        half.startDiversity = half.row.census.diversity;
        if (recording == Recording::NowOnly)
            continue;
        half.history.append(half.row, half.lineage->measures());
        if (recording == Recording::CensusOnly)
            continue;
        for (int locus = 0; locus < std::min(half.lineage->loci(), kPicturedLoci); ++locus)
            half.streams.emplace_back(half.lineage->frequencies(locus));
    }
}

Run::State Run::founded(Side side, const std::stop_token& stop) const
{
    State state;
    state.lineage = Living(m_origins[side]->found(streamOf(m_scenario->seed, m_replicate, side, 0), stop));
    state.row = {.census = state.lineage->census(stop)};
    state.conditions = startConditions(m_scenario->lineages[side]);
    state.usedSize = state.conditions.size;
    state.watch = EventWatch(side, variantsAlive(state.row.census, state.lineage->loci()));
    if (m_recording == Recording::Pictures)
        state.lineage->trackForPictures();
    if (m_progress[side])
        state.lineage->reportTo(m_progress[side]);
    return state;
}

void Run::step(const std::stop_token& stop)
{
    // The right one first, where a population usually stands: more can be refused to it, and then the other one has not
    // gone ahead. But nobody runs ahead of a slow lineage that may stand still in the middle.
    const Side first = isSlowKind(m_scenario->lineages[Side::Left].kind) ? Side::Left : Side::Right;
    for (const Side side : {first, first == Side::Left ? Side::Right : Side::Left})
        if (!m_halves[side].ahead || m_halves[side].uncounted)
            advance(side, stop);
    for (const Side side : kSides)
        m_halves[side].ahead = false;
    ++m_generation;
}

void Run::reportTo(const PerSide<std::shared_ptr<Progress>>& progress)
{
    m_progress = progress;
    for (const Side side : kSides)
        m_halves[side].lineage->reportTo(progress[side]);
}

Run::Plan Run::planFor(Side side) const
{
    const Half& half = m_halves[side];
    Plan plan{.made = m_generation + 1, .conditions = half.conditions, .narrowings = {}, .deeds = {}};
    std::copy_if(half.narrowings.begin(), half.narrowings.end(), std::back_inserter(plan.narrowings),
                 [&](const Narrowing& narrowing) { return narrowing.last >= plan.made; });
    for (const Intervention& change : changesAt(m_scenario->interventions, plan.made)) {
        if (change.lineage != side)
            continue;
        for (const Setting& setting : change.set)
            apply(setting, plan.conditions);
        plan.deeds.insert(plan.deeds.end(), change.deeds.begin(), change.deeds.end());
        plan.changed = true;
    }
    for (const Deed& deed : plan.deeds)
        if (rowOf(deed.what).isNarrowing)
            plan.narrowings.push_back({plan.made + deed.generations - 1, deed.count});
    plan.size = plan.conditions.size;
    for (const Narrowing& narrowing : plan.narrowings)
        plan.size = std::min(plan.size, narrowing.size);
    plan.changed = plan.changed || plan.size != half.usedSize;
    return plan;
}

std::vector<Event> Run::handOn(Side side, const Plan& plan, const std::stop_token& stop)
{
    Half& half = m_halves[side];
    const Stream stream = streamOf(m_scenario->seed, m_replicate, side, plan.made);
    const Forces& forces = plan.conditions.forces;
    std::vector<Event> done;
    std::unique_ptr<Lineage> copy; // a deed that cannot be done, or a stop after it, must leave nothing half done
    const bool acts = std::any_of(plan.deeds.begin(), plan.deeds.end(),
                                  [](const Deed& deed) { return !rowOf(deed.what).isNarrowing; });
    if (acts)
        copy = half.lineage->clone();
    Lineage& lineage = copy ? *copy : *half.lineage;
    for (std::size_t i = 0; i < plan.deeds.size(); ++i) {
        const Deed& deed = plan.deeds[i];
        Event event{.generation = plan.made, .lineage = side, .what = Occurrence::DeedDone, .deed = deed};
        m_refused->deed = i;
        if (!rowOf(deed.what).isNarrowing)
            event.concerned = lineage.act(deed, stream.block(kDeedBlock + i));
        done.push_back(event);
    }
    m_refused->deed.reset();
    std::optional<Text> why = half.noExpectation; // for good, once there is one
    if (!why)
        why = whyNot(lineage, forces);
    lineage.advance(forces, plan.size, stream, stop);
    if (!why)
        why = whyNot(lineage, forces);
    half.noExpectation = std::move(why);
    if (copy)
        half.lineage = Living(std::move(copy));
    return done;
}

void Run::advance(Side side, const std::stop_token& stop)
{
    Half& half = m_halves[side];
    if (!half.uncounted)
        makeNext(side, stop);
    const HistoryRow next = nextRow(half, stop);
    Plan plan = std::move(half.uncounted->plan);
    std::vector<Event> events = std::move(half.uncounted->deeds);
    half.uncounted.reset();
    const HistoryRow before = std::exchange(half.row, next);
    const HistoryRow& row = half.row;
    half.conditions = plan.conditions;
    half.narrowings = std::move(plan.narrowings);
    half.usedSize = plan.size;
    if (m_recording == Recording::NowOnly)
        return;
    half.history.append(row, half.lineage->measures());
    for (std::size_t locus = 0; locus < half.streams.size(); ++locus)
        half.streams[locus].append(row.census.size > 0 ? half.lineage->frequencies(static_cast<int>(locus))
                                                       : std::span<const double>());

    const int loci = half.lineage->loci();
    const std::int64_t alive = variantsAlive(row.census, loci);
    for (Event& event : events) {
        event.variantsBefore = variantsAlive(before.census, loci);
        event.sizeBefore = before.census.size;
        event.sizeAfter = row.census.size;
        event.variantsAfter = alive;
        event.start = half.watch.start();
        event.loci = loci;
    }
    const auto watched =
        half.watch.watch({.generation = plan.made,
                          .variantsAlive = alive,
                          .loci = loci,
                          .size = row.census.size,
                          .kept = row.census.kept,
                          .expectedBefore = before.expectedKept,
                          .expectedNow = row.expectedKept,
                          .refreshed = plan.conditions.forces.inflow > 0 || plan.conditions.forces.mutation > 0,
                          .changed = plan.changed});
    events.insert(events.end(), watched.begin(), watched.end());
    if (events.empty())
        return;
    std::vector<Event> all = *m_events;
    all.insert(all.end(), events.begin(), events.end());
    if (all.size() > kRecentEvents)
        all.erase(all.begin(), all.end() - kRecentEvents);
    m_events = std::make_shared<const std::vector<Event>>(std::move(all));
}

void Run::makeNext(Side side, const std::stop_token& stop)
{
    Half& half = m_halves[side];
    Plan plan = planFor(side);
    std::vector<Event> events;
    m_refused = Refused{side, std::nullopt};
    try {
        checkConditions(m_scenario->lineages[side], plan.conditions);
        events = handOn(side, plan, stop);
    } catch (const InputError& error) { // only a change can ask for what did not fit before
        Text text = error.text();
        text.where = "interventions (at " + std::to_string(plan.made) + ", " + sideKey(side) + ")";
        throw InputError(std::move(text));
    }
    m_refused.reset();
    half.ahead = true;
    half.uncounted = Uncounted{std::move(plan), std::move(events)};
}

HistoryRow Run::nextRow(const Half& half, const std::stop_token& stop)
{
    constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();
    const Expectation* expectation = half.lineage->expectation();
    const double start = startOf(*half.lineage, half.startDiversity);
    const double expected = expectation != nullptr ? expectation->expectedDiversity() : kUndefined;
    // A lineage that starts without diversity has nothing to keep.
    const double kept = start > 0 || std::isnan(expected) ? expected / start : 1.0;
    const bool isExact = !half.noExpectation;
    return {.census = half.lineage->census(stop),
            .expectedKept = isExact ? kept : kUndefined,
            .idealKept = isExact ? kUndefined : kept};
}

void Run::change(Side lineage, std::span<const Setting> settings)
{
    Conditions changed = conditions(lineage);
    for (const Setting& setting : settings)
        apply(setting, changed);
    checkConditions(m_scenario->lineages[lineage], changed);
    branch();
    if (m_generation > 0 || m_halves[lineage].ahead) {
        edit(
            [&](Scenario& document) { addIntervention(document.interventions, nextMade(lineage), lineage, settings); });
        return;
    }
    edit([&](Scenario& document) { setAtStart(settings, document.lineages[lineage]); });
    m_halves[lineage].conditions = startConditions(m_scenario->lineages[lineage]);
}

void Run::act(Side lineage, const Deed& deed)
{
    checkDeed(m_scenario->lineages[lineage], deed);
    std::vector<Intervention> interventions = newest() > m_generation ? withoutLater() : m_scenario->interventions;
    addDeed(interventions, nextMade(lineage), lineage, deed);
    branch();
    edit([&](Scenario& document) { document.interventions = std::move(interventions); });
}

void Run::withdrawRefused()
{
    if (!m_refused)
        return;
    const Refused refused = *std::exchange(m_refused, std::nullopt);
    const auto isToBlame = [&](const Intervention& other) {
        return other.lineage == refused.lineage && other.at == m_generation + 1;
    };
    if (std::none_of(m_scenario->interventions.begin(), m_scenario->interventions.end(), isToBlame))
        return;
    edit([&](Scenario& document) {
        auto& all = document.interventions;
        const auto change = std::find_if(all.begin(), all.end(), isToBlame);
        if (refused.deed && *refused.deed < change->deeds.size())
            change->deeds.erase(change->deeds.begin() + static_cast<std::ptrdiff_t>(*refused.deed));
        else if (!change->set.empty())
            change->set.clear();
        else
            change->deeds.clear();
        if (change->set.empty() && change->deeds.empty())
            all.erase(change);
    });
}

/// Whoever else reads the present document keeps it as it is.
void Run::edit(const std::function<void(Scenario&)>& change)
{
    auto document = std::make_shared<Scenario>(*m_scenario);
    change(*document);
    m_scenario = std::move(document);
}

void Run::setSchedule(std::vector<Intervention> schedule)
{
    auto opened = std::make_shared<Scenario>(*m_opened);
    opened->interventions = std::move(schedule);
    m_opened = std::move(opened);
}

std::vector<Deed> Run::scheduledDeeds(Side side, std::int64_t at) const
{
    for (const Intervention& change : changesAt(m_opened->interventions, at))
        if (change.lineage == side)
            return change.deeds;
    return {};
}

void Run::withdrawNextDeeds()
{
    const auto isExtra = [&](const Intervention& change) {
        return change.at == nextMade(change.lineage) && change.deeds != scheduledDeeds(change.lineage, change.at);
    };
    if (std::none_of(m_scenario->interventions.begin(), m_scenario->interventions.end(), isExtra))
        return;
    branch();
    edit([&](Scenario& document) {
        for (Intervention& change : document.interventions)
            if (isExtra(change))
                change.deeds = scheduledDeeds(change.lineage, change.at);
        std::erase_if(document.interventions,
                      [](const Intervention& change) { return change.set.empty() && change.deeds.empty(); });
    });
}

double Run::expectedStart(Side side) const
{
    const Half& half = m_halves[side];
    return startOf(*half.lineage, half.startDiversity);
}

std::optional<Text> Run::noExpectation(Side side) const
{
    const Half& half = m_halves[side];
    if (half.noExpectation || m_generation > 0 || half.ahead)
        return half.noExpectation;
    return whyNot(*half.lineage, half.conditions.forces);
}

Conditions Run::conditions(Side side) const
{
    Conditions now = m_halves[side].conditions;
    if (m_generation == 0 && !m_halves[side].ahead)
        return now; // a change scheduled for generation 1 is not one that was made by hand
    for (const Intervention& change : changesAt(m_scenario->interventions, nextMade(side)))
        if (change.lineage == side)
            for (const Setting& setting : change.set)
                apply(setting, now);
    return now;
}

StreamPicture Run::stream(Side side, int locus) const
{
    const auto& streams = m_halves[side].streams;
    if (static_cast<std::size_t>(locus) >= streams.size())
        return {};
    StreamPicture picture = streams[static_cast<std::size_t>(locus)].picture();
    picture.reached = static_cast<std::size_t>(newest());
    return picture;
}

} // namespace outcross
