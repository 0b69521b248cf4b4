#pragma once

#include "engine/data/genotypes.h"
#include "engine/theory/deme_identities.h"

#include <cstdint>
#include <span>

namespace outcross
{

/// Expected identities among founders who are drawn from a table of genotypes, as a mean over all draws: who is drawn
/// (drawnFounders()) and which alleles stand for missing cells (withMissingCellsDrawn()). `sizes` are the demes';
/// `byColony` draws each deme from its own colony, in the order of the table's, else all are drawn together. The
/// mainland is the table, its missing cells drawn with the founders'. Means over loci; exact, since identities are
/// linear in the chances of drawing. Unknown with more than kMaximumExpectedDemes demes. Pure; any thread.
[[nodiscard]] DemeIdentities drawnIdentities(const Genotypes& genotypes, std::span<const std::int64_t> sizes,
                                             bool byColony);

} // namespace outcross
