#pragma once

#include "engine/lineage/deed.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/lineage/portrait.h"
#include "engine/lineage/side.h"
#include "engine/lineage/start_conditions.h"

#include <cstdint>
#include <string>
#include <vector>

namespace outcross
{

/// A change made on the way: before the hand-on that makes generation `at` (≥ 1) these deeds are done, and from it on
/// these values hold. At least one value or deed.
struct Intervention {
    std::int64_t at = 1;
    Side lineage = Side::Left;
    std::vector<Setting> set; ///< No quantity twice, in the order of kQuantities.
    std::vector<Deed> deeds;  ///< In the order in which they are done; at most kMaximumDeeds.
    bool operator==(const Intervention&) const = default;
};

/// A run as a document: together with the program's version it determines every byte of the run.
/// A plain value; parseScenario only returns valid ones.
struct Scenario {
    std::string title;
    std::string about;                           ///< One sentence for the class; may be empty.
    std::string question;                        ///< One question to ask; may be empty.
    std::string source;                          ///< Where its numbers come from; may be empty.
    PictureKind picture = PictureKind::Standard; ///< Of the population, that a window opens with, where it is on offer.
    PictureKind modelPicture = PictureKind::Standard; ///< The same, of the model.
    std::uint64_t seed = 1859;
    std::int64_t generations = 200; ///< Where playing pauses by itself; 1 … kMaximumGenerations.
    PerSide<LineageSpec> lineages;
    std::vector<Intervention> interventions; ///< Ascending by `at`, at most kMaximumInterventions.
    bool operator==(const Scenario&) const = default;
};

inline constexpr std::size_t kMaximumInterventions = 100'000;
inline constexpr std::size_t kMaximumDeeds = 16;
inline constexpr std::uintmax_t kMaximumScenarioBytes = std::uintmax_t{16} << 20;

/// What is in force when generation `generation` is made: the start values and every change up to it.
[[nodiscard]] Conditions scheduledConditions(const Scenario& scenario, Side side, std::int64_t generation);

/// Adds a change, keeping the list in order; a later change of the same quantity at the same generation replaces the
/// earlier one.
void addIntervention(std::vector<Intervention>& interventions, std::int64_t at, Side lineage,
                     std::span<const Setting> settings);

/// Adds a deed after those of the same generation. Throws InputError where there are kMaximumDeeds already.
void addDeed(std::vector<Intervention>& interventions, std::int64_t at, Side lineage, const Deed& deed);

} // namespace outcross
