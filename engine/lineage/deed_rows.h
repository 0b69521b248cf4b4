#pragma once

#include "engine/base/row_order.h"
#include "engine/lineage/biology.h"
#include "engine/lineage/deed.h"
#include "engine/lineage/lineage_spec.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <variant>

namespace outcross
{

/// One value that a deed uses, as a scenario file has it.
struct DeedField {
    std::string_view key;
    std::variant<std::int64_t Deed::*, int Deed::*, bool Deed::*> member;
    std::int64_t low = 0; ///< Of numbers, counted from 0.
    std::int64_t high = 0;
    std::int64_t lowEach = low;       ///< The lowest of a deed that is done in every generation.
    std::int64_t first = 0;           ///< What files call 0: demes are numbered from 1.
    std::string_view belowFirst = {}; ///< What files call the number below `low`; empty: there is none.
    bool isRequired = false;
};

namespace deed_fields
{

constexpr DeedField count(std::string_view key, std::int64_t low, std::int64_t high = kMaximumSize)
{
    return {.key = key, .member = &Deed::count, .low = low, .high = high, .lowEach = low, .isRequired = true};
}

inline constexpr std::array kBottleneck{
    count("size", 1),
    DeedField{.key = "generations", .member = &Deed::generations, .low = 1, .high = kMaximumGenerations}};
inline constexpr std::array kFounders{count("individuals", 1)};
inline constexpr std::array kFragment{count("demes", 2, kMaximumDemes)};
inline constexpr std::array kTranslocate{
    DeedField{.key = "individuals",
              .member = &Deed::count,
              .low = 1,
              .high = kMaximumSize,
              .lowEach = 0, // an end of translocations
              .isRequired = true},
    DeedField{.key = "from", .member = &Deed::from, .high = kMaximumDemes - 1, .first = 1, .belowFirst = "founders"},
    DeedField{.key = "to", .member = &Deed::to, .high = kMaximumDemes - 1, .first = 1},
    DeedField{.key = "each", .member = &Deed::each}};
inline constexpr std::array kFreeze{count("individuals", 0)}; // an emptied bank
inline constexpr std::array kPathogen{DeedField{.key = "locus", .member = &Deed::locus, .high = kMaximumLoci - 1}};
inline constexpr std::array kEqualFamilies{DeedField{.key = "on", .member = &Deed::on}};

} // namespace deed_fields

/// One deed: what a file calls it and what it uses. What it does stands in the lineages that it can be done to, and
/// what is said of it in the app.
struct DeedRow {
    DeedKind id;
    std::string_view key;
    std::span<const DeedField> fields; ///< In the order in which files write them; all else is as in Deed{}.
    bool isNarrowing = false;          ///< A matter of size, for some generations: no lineage is asked to do it.

    [[nodiscard]] constexpr bool hasCount() const { return !fields.empty() && fields.front().isRequired; }
};

inline constexpr std::array kDeedRows{
    DeedRow{DeedKind::Bottleneck, "bottleneck", deed_fields::kBottleneck, true},
    DeedRow{DeedKind::Founders, "founders", deed_fields::kFounders},
    DeedRow{DeedKind::Fragment, "fragment", deed_fields::kFragment},
    DeedRow{DeedKind::Reconnect, "reconnect", {}},
    DeedRow{DeedKind::Translocate, "translocate", deed_fields::kTranslocate},
    DeedRow{DeedKind::Freeze, "freeze", deed_fields::kFreeze},
    DeedRow{DeedKind::Pathogen, "pathogen", deed_fields::kPathogen},
    DeedRow{DeedKind::EqualFamilies, "equalFamilies", deed_fields::kEqualFamilies},
};
static_assert(areInOrder(kDeedRows, &DeedRow::id));

[[nodiscard]] constexpr const DeedRow& rowOf(DeedKind what)
{
    return kDeedRows[static_cast<std::size_t>(what)];
}

} // namespace outcross
