#include "engine/experiment/census_table.h"

#include "engine/base/text.h"
#include "engine/experiment/catalogue.h"
#include "engine/experiment/scenario_file.h"

#include <algorithm>
#include <array>
#include <limits>

namespace outcross
{
namespace
{

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

/// Wright's (1951) partition: within (H_S), F_ST = 1 − H_S/H_T, F_IS = 1 − H_O/H_S; and the selected frequency. H_O is
/// what the column `inbreeding` was made from. Labs are demes; a model has no individuals that could be homozygous.
std::array<double, 4> structureOf(const Census& census, const Census& start, Family family)
{
    if (family == Family::Ai)
        return {census.within, census.diversity > 0 ? 1 - census.within / census.diversity : 0, kUndefined, kUndefined};
    const double selected = census.selected >= 0 ? census.selected : kUndefined;
    if (census.within < 0)
        return {kUndefined, kUndefined, kUndefined, selected};
    const double observed = (1 - census.inbreeding) * start.diversity;
    return {census.within, census.diversity > 0 ? 1 - census.within / census.diversity : kUndefined,
            census.within > 0 && start.diversity > 0 ? 1 - observed / census.within : kUndefined, selected};
}

/// One more column for each number that only this kind of model has.
std::string measureColumns(const Scenario& scenario)
{
    std::string columns;
    for (const Measure measure : findKind(scenario.lineages[Family::Ai].kind)->measures)
        columns += ',' + std::string(keyOf(measure));
    return columns;
}

} // namespace

std::string programVersion()
{
    return OUTCROSS_VERSION;
}

std::string censusTableHead(const Scenario& scenario, std::uint32_t replicates)
{
    return "# outcross " + programVersion() + "\n# seed " + std::to_string(scenario.seed) + "\n# replicates " +
           std::to_string(replicates) + "\n# scenario " + scenarioJson(scenario, true) +
           "\nreplicate,generation,lineage,diversity,kept,effective,variants,tail,inbreeding,distance,fitness,size,"
           "within,fst,fis,selected" +
           measureColumns(scenario) + "\n";
}

std::string censusTableRows(std::uint32_t replicate, const PerFamily<HistoryView>& histories)
{
    std::string rows;
    const std::size_t generations = std::min(histories[Family::Ai].size(), histories[Family::Population].size());
    for (std::size_t generation = 0; generation < generations; ++generation) {
        for (const Family family : kFamilies) {
            const Census& census = histories[family][generation].census;
            rows += std::to_string(replicate) + ',' + std::to_string(generation) + ',' + familyKey(family);
            for (const double value : {census.diversity, census.kept, census.effective, census.variants, census.tail,
                                       census.inbreeding, census.distance, census.fitness})
                rows += ',' + numberText(value);
            rows += ',' + std::to_string(census.size);
            for (const double value : structureOf(census, histories[family][0].census, family))
                rows += ',' + numberText(value);
            for (std::size_t i = 0; i < histories[Family::Ai].measures(generation).size(); ++i)
                rows += ',' + numberText(family == Family::Ai ? histories[family].measures(generation)[i] : kUndefined);
            rows += '\n';
        }
    }
    return rows;
}

} // namespace outcross
