#include "engine/replicates/sweep.h"

#include "engine/base/errors.h"
#include "engine/base/stream.h"
#include "engine/document/origins.h"
#include "engine/document/schedule_rules.h"
#include "engine/kinds/lineage_rules.h"
#include "engine/lineage/start_conditions.h"
#include "engine/tables/census_columns.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace outcross
{
namespace
{

constexpr std::uint32_t kSweepStream = 2;
/// Prepared data that is kept for the next cell: every size of a few rows.
constexpr std::size_t kKnownOrigins = 16;

/// `text` with a place said before it.
InputError within(const std::string& where, Text text)
{
    text.where = text.where.empty() ? where : where + ": " + text.where;
    return InputError(std::move(text));
}

std::vector<Side> lineagesOf(const SweepAxis& axis, const Scenario& scenario)
{
    std::vector<Side> lineages;
    for (const Side side : kSides)
        if (canSweep(scenario.lineages[side], axis.quantity) && axis.only.value_or(side) == side)
            lineages.push_back(side);
    if (lineages.empty())
        throw InputError({QT_TRANSLATE_NOOP("engine", "it does not act on %1 here"),
                          {axis.only ? sideKey(*axis.only) : "ai, population"},
                          nameOf(axis)});
    return lineages;
}

void checkMeasures(const SweepSpec& spec)
{
    const std::vector<std::string> known = censusColumns(spec.scenario);
    std::set<std::string> seen;
    for (const std::string& measure : spec.measures) {
        if (std::find(known.begin(), known.end(), measure) == known.end()) {
            std::string list;
            for (const std::string& name : known)
                list += (list.empty() ? "" : ", ") + name;
            throw InputError({QT_TRANSLATE_NOOP("engine", "\"%1\" is not a measure of this scenario; known are %2"),
                              {measure, list}});
        }
        if (!seen.insert(measure).second)
            throw InputError({QT_TRANSLATE_NOOP("engine", "the measure \"%1\" is named twice"), {measure}});
    }
    if (seen.empty())
        throw InputError({QT_TRANSLATE_NOOP("engine", "no measure is named"), {}});
}

/// What a scenario file would say of the lineage's start.
void checkStart(const LineageSpec& spec)
{
    const KindRow* kind = findKind(spec.kind);
    if (spec.size < kind->minimumSize)
        throw InputError({QT_TRANSLATE_NOOP("engine", "the kind \"%1\" needs a size of at least %2, not %3"),
                          {spec.kind, std::to_string(kind->minimumSize), std::to_string(spec.size)}});
    checkSpec(spec);
}

} // namespace

bool canSweep(const LineageSpec& spec, Quantity quantity)
{
    const KindRow* kind = findKind(spec.kind);
    if (!kind || std::find(kind->acts.begin(), kind->acts.end(), quantity) == kind->acts.end())
        return false;
    const QuantityRange range = rangeFor(spec, quantity);
    return range.low < range.high;
}

void checkSweepSpec(const SweepSpec& spec)
{
    checkSweepAxis(spec.x);
    checkSweepAxis(spec.y);
    const auto cells = static_cast<std::size_t>(spec.x.count) * static_cast<std::size_t>(spec.y.count);
    if (cells > kMaximumSweepCells)
        throw InputError({QT_TRANSLATE_NOOP("engine", "a sweep can have %1 cells at the most, this one has %2"),
                          {std::to_string(kMaximumSweepCells), std::to_string(cells)}});
    if (spec.replicates < 1 || spec.replicates > kMaximumSweepReplicates)
        throw InputError({QT_TRANSLATE_NOOP("engine", "a cell can have 1 to %1 replicates"),
                          {std::to_string(kMaximumSweepReplicates)}});
    checkMeasures(spec);
}

SweepPlace placeOf(const SweepSpec& spec, std::size_t cell)
{
    const auto columns = static_cast<std::size_t>(spec.x.count);
    return {static_cast<int>(cell % columns), static_cast<int>(cell / columns)};
}

std::string cellName(const SweepSpec& spec, std::size_t cell)
{
    const SweepPlace place = placeOf(spec, cell);
    return nameOf(spec.x) + "=" + textAt(spec.x, place.column) + ", " + nameOf(spec.y) + "=" +
           textAt(spec.y, place.row);
}

std::uint64_t cellSeed(std::uint64_t seed, SweepPlace place)
{
    const auto counter = (static_cast<std::uint64_t>(place.row) << 32) | static_cast<std::uint64_t>(place.column);
    return Stream(seed, 0, kSweepStream, counter)();
}

Sweep::Sweep(SweepSpec spec, DataLibrary library, Impossible impossible, const std::stop_token& stop)
    : m_spec(std::move(spec)), m_library(std::move(library))
{
    checkSweepSpec(m_spec);
    m_onX = lineagesOf(m_spec.x, m_spec.scenario);
    m_onY = lineagesOf(m_spec.y, m_spec.scenario);
    if (m_spec.x.quantity == m_spec.y.quantity)
        for (const Side side : m_onX)
            if (std::find(m_onY.begin(), m_onY.end(), side) != m_onY.end())
                throw InputError(
                    {QT_TRANSLATE_NOOP("engine", "both axes set the %1 of %2"),
                     {std::string(kQuantities[static_cast<std::size_t>(m_spec.x.quantity)].key), sideKey(side)}});
    check(impossible);
    if (impossible == Impossible::Refuse)
        checkData(stop);
}

std::size_t Sweep::cells() const
{
    return static_cast<std::size_t>(columns()) * static_cast<std::size_t>(rows());
}

const std::vector<Side>& Sweep::actsOn(const SweepAxis& axis) const
{
    return axis == m_spec.x ? m_onX : m_onY;
}

void Sweep::setStart(std::size_t cell, Scenario& scenario) const
{
    const SweepPlace place = placeOf(m_spec, cell);
    const std::array x{Setting{m_spec.x.quantity, valueAt(m_spec.x, place.column)}};
    const std::array y{Setting{m_spec.y.quantity, valueAt(m_spec.y, place.row)}};
    for (const Side side : m_onX)
        setAtStart(x, scenario.lineages[side]);
    for (const Side side : m_onY)
        setAtStart(y, scenario.lineages[side]);
}

const Text* Sweep::refusal(std::size_t cell) const
{
    const auto known = m_refusals.find(cell);
    return known == m_refusals.end() ? nullptr : &known->second;
}

Scenario Sweep::scenarioOf(std::size_t cell) const
{
    Scenario scenario = m_spec.scenario;
    setStart(cell, scenario);
    scenario.seed = cellSeed(m_spec.scenario.seed, placeOf(m_spec, cell));
    return scenario;
}

void Sweep::check(Impossible impossible)
{
    Scenario trial = m_spec.scenario;
    for (std::size_t cell = 0; cell < cells(); ++cell) {
        setStart(cell, trial);
        try {
            for (const Side side : kSides) {
                try {
                    checkStart(trial.lineages[side]);
                } catch (const InputError& error) {
                    throw within(std::string("lineages.") + sideKey(side), error.text());
                }
            }
            if (!trial.interventions.empty())
                checkSchedule(trial);
        } catch (const InputError& error) {
            if (impossible == Impossible::Refuse)
                throw within(cellName(m_spec, cell), error.text());
            m_refusals.emplace(cell, error.text());
        }
    }
}

/// What data allow is a matter of how large and how strong: the corners tell.
void Sweep::checkData(const std::stop_token& stop) const
{
    Scenario trial = m_spec.scenario;
    const std::size_t last = cells() - 1;
    const auto width = static_cast<std::size_t>(columns());
    for (const std::size_t corner : std::set<std::size_t>{0, width - 1, last + 1 - width, last}) {
        setStart(corner, trial);
        try {
            (void)prepareOrigins(trial, m_library, stop);
        } catch (const InputError& error) {
            throw within(cellName(m_spec, corner), error.text());
        }
    }
}

PerSide<std::shared_ptr<const Origin>> Sweep::originsFor(const Scenario& scenario, const std::stop_token& stop) const
{
    const std::lock_guard lock(m_mutex);
    PerSide<std::shared_ptr<const Origin>> origins;
    for (const Side side : kSides) {
        LineageSpec spec = scenario.lineages[side];
        const auto known = std::find_if(m_origins.begin(), m_origins.end(), [&](const KnownOrigin& other) {
            return other.side == side && other.size == spec.size;
        });
        if (known != m_origins.end()) {
            std::rotate(known, known + 1, m_origins.end());
        } else {
            spec.forces = {}; // they act on what an origin founds; a cell's own are checked
            m_origins.push_back({side, spec.size, prepareOrigin(spec, side, m_library, stop)});
        }
        origins[side] = m_origins.back().origin;
    }
    if (m_origins.size() > kKnownOrigins)
        m_origins.erase(m_origins.begin(), m_origins.end() - kKnownOrigins);
    return origins;
}

} // namespace outcross
