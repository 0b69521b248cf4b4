#include "engine/tables/census_table.h"

#include "engine/base/text.h"
#include "engine/document/scenario_file.h"
#include "engine/run/data_notes.h"
#include "engine/tables/census_columns.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace outcross
{
std::string programVersion()
{
    return OUTCROSS_VERSION;
}

std::string censusTableHead(const Scenario& scenario, std::uint32_t replicates, const std::vector<Text>& notes)
{
    std::string names;
    for (const std::string& column : censusColumns(scenario))
        names += (names.empty() ? "" : ",") + column;
    return "# outcross " + programVersion() + "\n# seed " + std::to_string(scenario.seed) + "\n# replicates " +
           std::to_string(replicates) + "\n# scenario " + scenarioJson(withDataNames(scenario), true) + "\n" +
           noteLines(notes) + "replicate,generation,lineage," + names + "\n";
}

std::string censusTableRows(std::uint32_t replicate, const PerSide<HistoryView>& histories,
                            const PerSide<Nature>& natures)
{
    std::string rows;
    const std::size_t generations = std::min(histories[Side::Left].size(), histories[Side::Right].size());
    for (std::size_t generation = 0; generation < generations; ++generation) {
        std::size_t measures = 0; // of which only models have any
        for (const Side side : kSides)
            measures = std::max(measures, histories[side].measures(generation).size());
        for (const Side side : kSides) {
            rows += std::to_string(replicate) + ',' + std::to_string(generation) + ',' + sideKey(side);
            const std::vector<double> values = censusValues(histories[side], generation, natures[side], measures);
            constexpr auto kSize = static_cast<std::size_t>(CensusColumn::Size);
            for (std::size_t i = 0; i < values.size(); ++i) {
                rows += ',';
                rows += i == kSize ? std::to_string(histories[side][generation].census.size) : numberText(values[i]);
            }
            rows += '\n';
        }
    }
    return rows;
}

} // namespace outcross
