#pragma once

#include "engine/data/pedigree_table.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace outcross
{

/// A pedigree as numbers only, parents before their children. A plain value.
struct Descent {
    static constexpr std::int32_t kUnknown = PedigreeTable::kUnknown;

    std::vector<std::int32_t> father; ///< A lower place, or kUnknown.
    std::vector<std::int32_t> mother;

    [[nodiscard]] std::size_t size() const { return father.size(); }
    bool operator==(const Descent&) const = default;
};

/// Everybody of a table, generation after generation (see generationsKnown()), in the order of the table within one.
struct Lineup {
    Descent descent;
    std::vector<std::int32_t> person; ///< For each place the index in the table.
    std::vector<std::int32_t> place;  ///< For each person of the table the place.
};
[[nodiscard]] Lineup lineupOf(const PedigreeTable& table);

/// Somebody and the ancestors at most `depth` generations back by the shortest way: their parents are known, those of
/// people `depth` generations back are not. Whoever stands at `place` comes last.
[[nodiscard]] Descent ancestryOf(const Descent& everybody, std::int32_t place, int depth);

/// For everybody the generations of the longest line of known ancestors; 0 for founders.
[[nodiscard]] std::vector<int> generationsKnown(const PedigreeTable& table);

/// For everybody the number of complete generations that would tell as much: Σ (½)ⁿ over all known ancestors, n
/// generations back each (Maignel, Boichard & Verrier 1996).
[[nodiscard]] std::vector<double> equivalentGenerations(const PedigreeTable& table);

} // namespace outcross
