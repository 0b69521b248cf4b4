#include "engine/document/scenario.h"

#include "engine/base/errors.h"

#include <algorithm>

namespace outcross
{
namespace
{

/// The intervention of that lineage and generation, made where there is none.
Intervention& placeFor(std::vector<Intervention>& interventions, std::int64_t at, Side lineage)
{
    auto place = std::lower_bound(interventions.begin(), interventions.end(), at,
                                  [](const Intervention& other, std::int64_t when) { return other.at < when; });
    while (place != interventions.end() && place->at == at && place->lineage != lineage)
        ++place;
    if (place == interventions.end() || place->at != at)
        place = interventions.insert(place, Intervention{at, lineage, {}, {}});
    return *place;
}

} // namespace

Conditions scheduledConditions(const Scenario& scenario, Side side, std::int64_t generation)
{
    Conditions conditions = startConditions(scenario.lineages[side]);
    for (const Intervention& change : scenario.interventions)
        if (change.lineage == side && change.at <= generation)
            for (const Setting& setting : change.set)
                apply(setting, conditions);
    return conditions;
}

void addIntervention(std::vector<Intervention>& interventions, std::int64_t at, Side lineage,
                     std::span<const Setting> settings)
{
    if (settings.empty())
        return;
    std::vector<Setting>& set = placeFor(interventions, at, lineage).set;
    for (const Setting& setting : settings) {
        const auto same = std::find_if(set.begin(), set.end(),
                                       [&](const Setting& other) { return other.quantity == setting.quantity; });
        if (same != set.end())
            *same = setting;
        else
            set.push_back(setting);
    }
    std::sort(set.begin(), set.end(), [](const Setting& a, const Setting& b) { return a.quantity < b.quantity; });
}

void addDeed(std::vector<Intervention>& interventions, std::int64_t at, Side lineage, const Deed& deed)
{
    std::vector<Deed>& deeds = placeFor(interventions, at, lineage).deeds;
    if (deeds.size() >= kMaximumDeeds)
        throw InputError({QT_TRANSLATE_NOOP("engine", "at most %1 things can be done to a lineage before one "
                                                      "generation"),
                          {std::to_string(kMaximumDeeds)}});
    deeds.push_back(tidied(deed));
}

} // namespace outcross
