#include "engine/experiment/scenario.h"

#include <algorithm>

namespace outcross
{

Conditions startConditions(const LineageSpec& spec)
{
    return {spec.size, spec.forces};
}

void setAtStart(std::span<const Setting> settings, LineageSpec& spec)
{
    Conditions start = startConditions(spec);
    for (const Setting& setting : settings)
        apply(setting, start);
    spec.size = start.size;
    spec.forces = start.forces;
}

Conditions scheduledConditions(const Scenario& scenario, Family family, std::int64_t generation)
{
    Conditions conditions = startConditions(scenario.lineages[family]);
    for (const Intervention& change : scenario.interventions)
        if (change.lineage == family && change.at <= generation)
            for (const Setting& setting : change.set)
                apply(setting, conditions);
    return conditions;
}

void addIntervention(std::vector<Intervention>& interventions, std::int64_t at, Family lineage,
                     std::span<const Setting> settings)
{
    if (settings.empty())
        return;
    const auto first = std::lower_bound(interventions.begin(), interventions.end(), at,
                                        [](const Intervention& other, std::int64_t when) { return other.at < when; });
    auto place = first;
    while (place != interventions.end() && place->at == at && place->lineage != lineage)
        ++place;
    if (place == interventions.end() || place->at != at)
        place = interventions.insert(place, Intervention{at, lineage, {}, {}});
    for (const Setting& setting : settings) {
        const auto same = std::find_if(place->set.begin(), place->set.end(),
                                       [&](const Setting& other) { return other.quantity == setting.quantity; });
        if (same != place->set.end())
            *same = setting;
        else
            place->set.push_back(setting);
    }
    std::sort(place->set.begin(), place->set.end(),
              [](const Setting& a, const Setting& b) { return a.quantity < b.quantity; });
}

} // namespace outcross
