#include "engine/tables/census_columns.h"

#include "engine/kinds/catalogue.h"

#include <array>
#include <limits>

namespace outcross
{
namespace
{

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

/// Wright's (1951) partition: within (H_S), F_ST = 1 − H_S/H_T, F_IS = 1 − H_O/H_S; and the selected frequency. H_O is
/// what the column `inbreeding` was made from. Labs are demes; a model has no individuals that could be homozygous.
std::array<double, 4> structureOf(const Census& census, const Census& start, Side side)
{
    if (side == Side::Left)
        return {census.within, census.diversity > 0 ? 1 - census.within / census.diversity : 0, kUndefined, kUndefined};
    const double selected = census.selected >= 0 ? census.selected : kUndefined;
    if (census.within < 0)
        return {kUndefined, kUndefined, kUndefined, selected};
    const double observed = (1 - census.inbreeding) * start.diversity;
    return {census.within, census.diversity > 0 ? 1 - census.within / census.diversity : kUndefined,
            census.within > 0 && start.diversity > 0 ? 1 - observed / census.within : kUndefined, selected};
}

} // namespace

std::vector<std::string> censusColumns(const Scenario& scenario)
{
    std::vector<std::string> columns{"diversity", "kept", "effective", "variants", "tail", "inbreeding", "distance",
                                     "fitness",   "size", "within",    "fst",      "fis",  "selected"};
    for (const Measure measure : findKind(scenario.lineages[Side::Left].kind)->measures)
        columns.emplace_back(keyOf(measure));
    return columns;
}

std::vector<double> censusValues(const HistoryView& history, std::size_t generation, Side side, std::size_t measures)
{
    const Census& census = history[generation].census;
    std::vector<double> values{census.diversity, census.kept,    census.effective,
                               census.variants,  census.tail,    census.inbreeding,
                               census.distance,  census.fitness, static_cast<double>(census.size)};
    const auto structure = structureOf(census, history[0].census, side);
    values.insert(values.end(), structure.begin(), structure.end());
    if (side == Side::Left) {
        const auto own = history.measures(generation);
        values.insert(values.end(), own.begin(), own.end());
    } else {
        values.insert(values.end(), measures, kUndefined);
    }
    return values;
}

} // namespace outcross
