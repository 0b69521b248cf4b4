#include "engine/tables/census_columns.h"

#include "engine/base/row_order.h"
#include "engine/kinds/catalogue.h"

#include <algorithm>
#include <array>
#include <limits>

namespace outcross
{
namespace
{

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

/// Whether the diversity within demes means anything: demes of individuals, or labs.
bool hasParts(const CensusMoment& at)
{
    return at.nature == Nature::Model || at.now.within >= 0;
}

double within(const CensusMoment& at)
{
    return hasParts(at) ? at.now.within : kUndefined;
}

/// Wright's (1951) partition: F_ST = 1 − H_S/H_T. Labs are demes; one that has nothing left differs in nothing.
double fst(const CensusMoment& at)
{
    if (!hasParts(at))
        return kUndefined;
    if (at.now.diversity > 0)
        return 1 - at.now.within / at.now.diversity;
    return at.nature == Nature::Model ? 0 : kUndefined;
}

/// F_IS = 1 − H_O/H_S; H_O is what the column `inbreeding` was made from. A model has no individuals that could be
/// homozygous.
double fis(const CensusMoment& at)
{
    if (at.nature == Nature::Model || !hasParts(at) || !(at.now.within > 0 && at.start.diversity > 0))
        return kUndefined;
    const double observed = (1 - at.now.inbreeding) * at.start.diversity;
    return 1 - observed / at.now.within;
}

double selected(const CensusMoment& at)
{
    return at.nature != Nature::Model && at.now.selected >= 0 ? at.now.selected : kUndefined;
}

constexpr std::array kColumns{
    CensusColumnRow{CensusColumn::Diversity, "diversity", QT_TRANSLATE_NOOP("PhaseWords", "Diversity"), false,
                    [](const CensusMoment& at) { return at.now.diversity; }},
    CensusColumnRow{CensusColumn::Kept, "kept", QT_TRANSLATE_NOOP("PhaseWords", "Diversity kept"), true,
                    [](const CensusMoment& at) { return at.now.kept; }},
    CensusColumnRow{CensusColumn::Effective, "effective", QT_TRANSLATE_NOOP("PhaseWords", "Effective number"), false,
                    [](const CensusMoment& at) { return at.now.effective; }},
    CensusColumnRow{CensusColumn::Variants, "variants", QT_TRANSLATE_NOOP("PhaseWords", "Variants alive"), false,
                    [](const CensusMoment& at) { return at.now.variants; }},
    CensusColumnRow{CensusColumn::Tail, "tail", QT_TRANSLATE_NOOP("PhaseWords", "Rare ones alive"), true,
                    [](const CensusMoment& at) { return at.now.tail; }},
    CensusColumnRow{CensusColumn::Inbreeding, "inbreeding", QT_TRANSLATE_NOOP("PhaseWords", "Inbreeding F"), false,
                    [](const CensusMoment& at) { return at.now.inbreeding; }},
    CensusColumnRow{CensusColumn::Distance, "distance", QT_TRANSLATE_NOOP("PhaseWords", "Distance from the start"),
                    false, [](const CensusMoment& at) { return at.now.distance; }},
    CensusColumnRow{CensusColumn::Fitness, "fitness", QT_TRANSLATE_NOOP("PhaseWords", "Fitness or fit"), false,
                    [](const CensusMoment& at) { return at.now.fitness; }},
    CensusColumnRow{CensusColumn::Size, "size", nullptr, false,
                    [](const CensusMoment& at) { return static_cast<double>(at.now.size); }},
    CensusColumnRow{CensusColumn::Within, "within", QT_TRANSLATE_NOOP("PhaseWords", "Diversity within demes or labs"),
                    false, within},
    CensusColumnRow{CensusColumn::Fst, "fst", QT_TRANSLATE_NOOP("PhaseWords", "Between demes or labs Fₛₜ"), false, fst},
    CensusColumnRow{CensusColumn::Fis, "fis", QT_TRANSLATE_NOOP("PhaseWords", "Within demes Fᵢₛ"), false, fis},
    CensusColumnRow{CensusColumn::Selected, "selected", QT_TRANSLATE_NOOP("PhaseWords", "Favoured allele"), true,
                    selected},
};
static_assert(areInOrder(kColumns, &CensusColumnRow::id));

} // namespace

std::span<const CensusColumnRow> censusColumnRows()
{
    return kColumns;
}

CensusLayout censusLayout(const PerSide<LineageSpec>& lineages)
{
    CensusLayout layout{.natures = naturesOf(lineages), .measures = {}, .places = {}};
    PerSide<std::vector<Measure>> own;
    for (const Side side : kSides) {
        if (const KindRow* kind = findKind(lineages[side].kind))
            own[side] = kind->measures;
        for (const Measure measure : own[side])
            if (std::find(layout.measures.begin(), layout.measures.end(), measure) == layout.measures.end())
                layout.measures.push_back(measure);
    }
    for (const Side side : kSides)
        for (const Measure measure : layout.measures) {
            const auto found = std::find(own[side].begin(), own[side].end(), measure);
            layout.places[side].push_back(found == own[side].end()
                                              ? CensusLayout::kNowhere
                                              : static_cast<std::size_t>(found - own[side].begin()));
        }
    return layout;
}

std::vector<std::string> censusColumns(const Scenario& scenario)
{
    std::vector<std::string> columns;
    for (const CensusColumnRow& column : kColumns)
        columns.emplace_back(column.key);
    for (const Measure measure : censusLayout(scenario.lineages).measures)
        columns.emplace_back(keyOf(measure));
    return columns;
}

std::vector<double> censusValues(const HistoryView& history, std::size_t generation, const CensusLayout& layout,
                                 Side side)
{
    const CensusMoment at{history[generation].census, history[0].census, layout.natures[side]};
    std::vector<double> values;
    values.reserve(kColumns.size() + layout.measures.size());
    for (const CensusColumnRow& column : kColumns)
        values.push_back(column.value(at));
    const auto measured = history.measures(generation);
    for (const std::size_t place : layout.places[side])
        values.push_back(place < measured.size() ? measured[place] : kUndefined);
    return values;
}

} // namespace outcross
