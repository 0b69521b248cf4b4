#include "app/words/population_state.h"

#include "engine/base/errors.h"
#include "engine/kinds/catalogue.h"
#include "engine/kinds/lineage_rules.h"

#include <algorithm>

namespace outcross
{
namespace
{

/// Demes as the picture shows them; 0: it does not say.
int demesIn(const Portrait& portrait)
{
    if (const auto* mosaic = std::get_if<MosaicPortrait>(&portrait.picture))
        return static_cast<int>(mosaic->demeStarts.size());
    if (const auto* map = std::get_if<DemeMapPortrait>(&portrait.picture))
        return static_cast<int>(map->demes.size());
    return 0;
}

/// Not where the mating system itself decides who mates, nor where kinship would take too much memory.
bool mayAvoidKin(const Snapshot& snapshot, Side side)
{
    Conditions conditions = snapshot.lineages[side].conditions;
    conditions.forces.kinAvoidance = 1;
    try {
        checkConditions(snapshot.document->lineages[side], conditions);
    } catch (const InputError&) {
        return false;
    }
    return true;
}

} // namespace

bool isPopulationKind(const std::string& kind)
{
    return hasIndividuals(natureOf(kind));
}

bool actsOn(const std::string& kind, Quantity quantity)
{
    const KindRow* row = findKind(kind);
    return row != nullptr && std::count(row->acts.begin(), row->acts.end(), quantity) > 0;
}

PopulationState populationState(const Snapshot& snapshot, Side side)
{
    const LineageSpec& spec = snapshot.document->lineages[side];
    const LineageSnapshot& shown = snapshot.lineages[side];
    PopulationState state;
    state.nature = natureOf(spec.kind);
    state.size = shown.history.empty() ? spec.size : shown.history.back().census.size;
    state.born = spec.biology.growth.limited ? state.size : shown.conditions.size;
    const SpaceSpec& space = spec.biology.space;
    state.demes = space.kind == SpaceKind::One ? 1 : space.demes;
    state.bank = spec.biology.bank;
    state.equalFamilies = spec.biology.mating.equalFamilies;
    state.locus = shown.locus;
    for (const Intervention& change : snapshot.document->interventions) {
        if (change.at > snapshot.generation)
            break;
        if (change.lineage == side)
            for (const Deed& deed : change.deeds)
                leaveTrace(deed, state);
    }
    if (const int demes = demesIn(*shown.portrait); demes > 0)
        state.demes = demes;
    else if (std::count(shown.pictures.begin(), shown.pictures.end(), PictureKind::DemeMap) > 0)
        state.demes = std::max(2, state.demes); // the colonies of a table: it alone knows how many
    return state;
}

std::set<Quantity> actingQuantities(const Snapshot& snapshot, const PopulationState& state, Side side)
{
    std::set<Quantity> acting;
    if (state.nature != Nature::Population)
        return acting;
    const Biology& biology = snapshot.document->lineages[side].biology;
    if (biology.selection.model != SelectionModel::None)
        acting.insert(Quantity::Selection);
    if (state.bank > 0)
        acting.insert(Quantity::Memory);
    if (state.demes > 1)
        acting.insert(Quantity::Exchange);
    if (mayAvoidKin(snapshot, side))
        acting.insert(Quantity::KinAvoidance);
    return acting;
}

} // namespace outcross
