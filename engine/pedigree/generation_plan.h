#pragma once

#include "engine/data/pedigree_table.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace outcross
{

/// A pedigree cut into generations, ready for genes to be dropped through it. A plain value.
///
/// Somebody with a known parent belongs one generation after the later of the parents; a founder one before the
/// earliest child, so that spouses are contemporaries, or into generation 0 without children. No generation is empty.
struct GenerationPlan {
    std::vector<std::int32_t> generationOf; ///< For everybody in the table.
    std::vector<std::int32_t> people;       ///< Generation after generation, in the order of the table within one.
    std::vector<std::size_t> firsts;        ///< Where each generation begins in people; one more than generations.

    /// Parents wait for their children's generation in numbered places, which the next ones take over afterwards.
    std::vector<std::int32_t> waitingPlace; ///< For everybody; kUnknown without children.
    std::size_t waitingPlaces = 0;

    /// The first allele that comes into the pedigree with somebody: founders bring two, one for each copy; an unknown
    /// parent beside a known one brings one. kUnknown: none. Ascending generation after generation.
    std::vector<std::int32_t> newAllele;
    std::size_t alleles = 0;
    std::size_t startAlleles = 0; ///< Those of generation 0: two for each of its people, who are all founders.

    [[nodiscard]] std::size_t generations() const { return firsts.size() - 1; }
    [[nodiscard]] std::span<const std::int32_t> generation(std::size_t index) const
    {
        return std::span(people).subspan(firsts[index], firsts[index + 1] - firsts[index]);
    }
    [[nodiscard]] std::size_t largestGeneration() const;
};

[[nodiscard]] GenerationPlan planGenerations(const PedigreeTable& table);

} // namespace outcross
