#pragma once

#include "engine/base/text.h"
#include "engine/lineage/biology.h"
#include "engine/lineage/moments.h"
#include "engine/lineage/portrait.h"
#include "engine/population/deme_layout.h"
#include "engine/population/herd.h"
#include "engine/population/linkage_map.h"
#include "engine/population/mainland.h"
#include "engine/theory/deme_identities.h"
#include "engine/theory/selection_chain.h"
#include "engine/theory/sib_lines.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace outcross
{

/// What a population remembers of its beginning. Immutable, shared by a lineage and its clones (and, without data, by
/// all replicates); any thread may read it.
struct FoundingStock {
    std::vector<std::string> locusNames; ///< Empty: unnamed.
    std::shared_ptr<const GenePool> start;
    std::shared_ptr<const Mainland> mainland;
    Moments startMoments;
    SourceMoments sourceMoments;
    DemeIdentities identities;           ///< Expected at the start; unknown with more than kMaximumExpectedDemes demes.
    std::optional<double> expectedStart; ///< Diversity by these identities, where founders are drawn by chance.
    Biology biology;
    std::shared_ptr<const LinkageMap> map; ///< Of all loci, the load's after the others.
    DemeLayout layout{SpaceKind::One, 1};
    std::vector<double> room;              ///< The demes' shares of the size, not normalised; one deme: {1}.
    std::vector<std::string> demeNames;    ///< Of the demes at the start; empty: numbered.
    std::vector<PortraitPoint> demePlaces; ///< On a map, in [0, 1]²; empty: as the layout has them.
    std::vector<Text> notes;               ///< What the reader must know of how the founders came about.
};

/// Where the expectation starts: heterozygosity of the founders, and how far their frequencies p lie from the
/// mainland's π: Σ(p − π)² and Σ(p − π)(1/K − π). Means over loci.
[[nodiscard]] Moments foundingMoments(const GenePool& start, const GenePool& mainland);

/// What migrants and mutants bring: 1 − Σπ², 1 − 1/K and Σ(1/K − π)² with K alleles at a locus. Means over loci; two
/// items (gene copies) an individual.
[[nodiscard]] SourceMoments mainlandMoments(const GenePool& mainland);

/// Identities among founders who are dealt from a pool, all at random or the same copies of it to every deme
/// (`dealtAlike`), given the pool: two copies of one deck are two different ones. The mainland is the pool itself.
[[nodiscard]] DemeIdentities dealtIdentities(const GenePool& pool, std::span<const std::int64_t> individuals,
                                             bool dealtAlike);

/// Where the expectation of a full-sib population starts: one deme of an even number. Nothing for others.
[[nodiscard]] std::optional<SibLines> sibLinesAtStart(const FoundingStock& stock);

/// Where that of two alleles at one locus starts, the same in every lineage, on which genic selection can act in one
/// deme of fixed size that mates at random. Nothing for others.
[[nodiscard]] std::optional<SelectionChain> chainAtStart(const FoundingStock& stock);

/// Theory follows so many demes: memory grows with their square.
inline constexpr std::size_t kMaximumExpectedDemes = 100;

} // namespace outcross
