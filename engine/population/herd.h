#pragma once

#include "engine/population/haplotype_store.h"
#include "engine/population/mating.h"

#include <cstdint>
#include <span>
#include <vector>

namespace outcross
{

/// The individuals of one generation, deme after deme, in each the males first where there are sexes. A value; one
/// thread at a time while it changes.
struct Herd {
    HaplotypeStore genes;
    std::vector<DemeAdults> demes; ///< Contiguous ranges that cover all individuals; may be empty ones.

    [[nodiscard]] std::int64_t individuals() const { return genes.individuals(); }
};

/// Which individual stands where after a change, and in which deme: the plan of a cull, a fragmentation, a move.
/// `males` and `females` hold indices into the old order (without sexes all are `females`).
struct DemePlan {
    std::vector<std::uint32_t> males;
    std::vector<std::uint32_t> females;
};

/// The members of each deme as they stand.
[[nodiscard]] std::vector<DemePlan> plansOf(const Herd& herd);

/// The order that the plans ask for, deme by deme, males first; writes the demes that result.
[[nodiscard]] std::vector<std::uint32_t> orderOf(std::span<const DemePlan> plans, std::vector<DemeAdults>& demes);

/// The individuals in that order; an index may stand more than once.
[[nodiscard]] HaplotypeStore reordered(const HaplotypeStore& genes, std::span<const std::uint32_t> order);

/// `count` of 0 … from − 1, drawn without replacement (all, where there are not as many), ascending.
[[nodiscard]] std::vector<std::uint32_t> drawSome(std::int64_t from, std::int64_t count, Stream& stream);

} // namespace outcross
