#include "engine/document/schedule_rules.h"

#include "engine/base/errors.h"
#include "engine/kinds/lineage_rules.h"
#include "engine/lineage/start_conditions.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace outcross
{

void checkSchedule(const Scenario& scenario, const std::string& source)
{
    for (const Side side : kSides) {
        Conditions now = startConditions(scenario.lineages[side]);
        for (const Intervention& change : scenario.interventions) {
            if (change.lineage != side)
                continue;
            for (const Setting& setting : change.set)
                apply(setting, now);
            try {
                checkConditions(scenario.lineages[side], now);
            } catch (const InputError& error) {
                Text text = error.text();
                text.where = (source.empty() ? source : source + ": ") + "interventions (at " +
                             std::to_string(change.at) + ", " + sideKey(side) + ")";
                throw InputError(std::move(text));
            }
        }
    }
}

void dropWhatCannotAct(Scenario& scenario, Side side)
{
    const LineageSpec& spec = scenario.lineages[side];
    Conditions now = startConditions(spec);
    const auto cannotAct = [&](const Setting& setting) {
        const QuantityRange range = rangeFor(spec, setting.quantity);
        const bool known = setting.quantity == Quantity::Size ? actsOn(spec, Quantity::Size) : true;
        if (!known || setting.value < range.low || setting.value > range.high)
            return true;
        Conditions next = now;
        apply(setting, next);
        try {
            checkConditions(spec, next);
        } catch (const InputError&) {
            return true;
        }
        now = next;
        return false;
    };
    const auto cannotBeDone = [&](const Deed& deed) {
        try {
            checkDeed(spec, deed);
            return false;
        } catch (const InputError&) {
            return true;
        }
    };
    for (Intervention& change : scenario.interventions) {
        if (change.lineage != side)
            continue;
        std::vector<Setting> kept;
        std::copy_if(change.set.begin(), change.set.end(), std::back_inserter(kept), std::not_fn(cannotAct));
        change.set = std::move(kept);
        std::erase_if(change.deeds, cannotBeDone);
    }
    std::erase_if(scenario.interventions,
                  [](const Intervention& change) { return change.set.empty() && change.deeds.empty(); });
}

} // namespace outcross
