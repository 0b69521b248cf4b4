#pragma once

#include "engine/conduct/snapshot.h"
#include "widgets/panels/deed_proposal.h"

#include <set>
#include <string>

namespace outcross
{

/// Whether this kind of lineage is made of individuals with two alleles at each locus.
[[nodiscard]] bool isPopulationKind(const std::string& kind);

/// Whether this quantity acts on this kind of lineage at all.
[[nodiscard]] bool actsOn(const std::string& kind, Quantity quantity);

/// What the population on one side of a run is at this moment, from its document and what has been done since.
[[nodiscard]] PopulationState populationState(const Snapshot& snapshot, Side side = Side::Right);

/// Which of the population's own forces can act now (see ForcePanel::setActing): selection where something is selected,
/// the gene bank's where one is filled, migration between demes.
[[nodiscard]] std::set<Quantity> actingQuantities(const Snapshot& snapshot, const PopulationState& state,
                                                  Side side = Side::Right);

} // namespace outcross
