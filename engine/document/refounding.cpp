#include "engine/document/refounding.h"

#include "engine/document/schedule_rules.h"
#include "engine/kinds/lineage_json.h"

namespace outcross
{

Scenario withLineage(Scenario scenario, Side side, const LineageSpec& spec, const std::string& source)
{
    scenario.lineages[side] = spec;
    dropWhatCannotAct(scenario, side);
    for (const Side each : kSides)
        scenario.lineages[each] = checkedLineage(scenario.lineages[each], each, source);
    checkSchedule(scenario, source);
    return scenario;
}

} // namespace outcross
