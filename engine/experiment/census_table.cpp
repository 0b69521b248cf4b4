#include "engine/experiment/census_table.h"

#include "engine/base/text.h"
#include "engine/experiment/scenario_file.h"

#include <algorithm>

namespace outcross
{

std::string programVersion()
{
    return OUTCROSS_VERSION;
}

std::string censusTableHead(const Scenario& scenario, std::uint32_t replicates)
{
    return "# outcross " + programVersion() + "\n# seed " + std::to_string(scenario.seed) + "\n# replicates " +
           std::to_string(replicates) + "\n# scenario " + scenarioJson(scenario, true) +
           "\nreplicate,generation,lineage,diversity,kept,effective,variants,tail,inbreeding,distance,fitness,size\n";
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
            rows += ',' + std::to_string(census.size) + '\n';
        }
    }
    return rows;
}

} // namespace outcross
