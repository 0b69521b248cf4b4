#include "app/spec_refusal.h"

#include "app/text_translation.h"
#include "engine/base/errors.h"
#include "engine/experiment/lineage_rules.h"
#include "engine/experiment/scenario_file.h"

namespace outcross
{

QString refusalOf(const Scenario& document, Family family, const LineageSpec& spec)
{
    Scenario scenario = document;
    scenario.lineages[family] = spec;
    dropWhatCannotAct(scenario, family);
    try {
        (void)parseScenario(scenarioJson(scenario), {}, {});
    } catch (const InputError& error) {
        return translated(error.text());
    }
    return {};
}

} // namespace outcross
