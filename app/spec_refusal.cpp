#include "app/spec_refusal.h"

#include "app/words_in_window.h"
#include "engine/base/errors.h"
#include "engine/experiment/founding_cost.h"
#include "engine/experiment/lineage_rules.h"
#include "engine/experiment/scenario_file.h"

#include <QCoreApplication>

#include <cmath>

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SpecRefusal)
};

} // namespace

QString refusalOf(const Scenario& document, Family family, const LineageSpec& spec)
{
    Scenario scenario = document;
    scenario.lineages[family] = spec;
    dropWhatCannotAct(scenario, family);
    try {
        (void)parseScenario(scenarioJson(scenario), {}, {});
    } catch (const InputError& error) {
        return wordsInWindow(error.text());
    }
    return {};
}

QString costOf(const Scenario& document, Family family, const LineageSpec& spec)
{
    Scenario scenario = document;
    scenario.lineages[family] = spec;
    const double seconds = foundingSeconds(scenario);
    return seconds < kToldSeconds ? QString()
                                  : Words::tr("It takes about %n second(s) to prepare before generation 0 is there.",
                                              nullptr, static_cast<int>(std::lround(seconds)));
}

} // namespace outcross
