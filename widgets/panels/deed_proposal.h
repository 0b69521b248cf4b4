#pragma once

#include "engine/lineage/deed_rows.h"
#include "engine/lineage/nature.h"

#include <QString>

#include <array>
#include <cstdint>

namespace outcross
{

/// What the event buttons need to know of a population at one moment. A plain value.
struct PopulationState {
    Nature nature = Nature::Population;
    std::int64_t size = 0; ///< Individuals alive; 0: extinct.
    std::int64_t born = 0; ///< Individuals that the next generation will have if nothing is done.
    int demes = 1;
    std::int64_t bank = 0;        ///< Individuals in the gene bank.
    bool equalFamilies = false;   ///< In force.
    std::int64_t broughtEach = 0; ///< Individuals translocated in every generation; 0: none.
    int locus = 0;                ///< The one that is shown.
    bool operator==(const PopulationState&) const = default;
};

/// In the order of the buttons and of their keys.
inline constexpr auto kDeedKinds = [] {
    std::array<DeedKind, kDeedRows.size()> kinds{};
    for (const DeedRow& row : kDeedRows)
        kinds[static_cast<std::size_t>(row.id)] = row.id;
    return kinds;
}();

/// Why a deed makes no sense now.
enum class DeedObstacle { None, NotAPopulation, Pedigree, Extinct, TooFew, OneDeme, SeveralDemes };

[[nodiscard]] DeedObstacle obstacleTo(DeedKind kind, const PopulationState& state);

/// What a press of the button does where the reader has not said otherwise: a tenth of the population through the
/// bottleneck (at least two), four founders, four fragments, two brought in, a third (at most a hundred) frozen.
[[nodiscard]] Deed proposedDeed(DeedKind kind, const PopulationState& state);

/// The largest `count` that makes sense.
[[nodiscard]] std::int64_t largestCount(DeedKind kind, const PopulationState& state);

/// Whether the deed has a `count` to choose, and what it counts: "Individuals left".
[[nodiscard]] bool hasCount(DeedKind kind);
[[nodiscard]] QString countName(DeedKind kind);
/// The amount as the button writes it: "→ 6 × 3", "+2 each". Empty for a deed without one.
[[nodiscard]] QString amountText(const Deed& deed, const PopulationState& state);

/// What a population is after the deed, as far as nothing else changes it.
void leaveTrace(const Deed& deed, PopulationState& state);

} // namespace outcross
