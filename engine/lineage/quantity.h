#pragma once

#include "engine/base/row_order.h"
#include "engine/lineage/lineage_spec.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace outcross
{

/// What can be changed while a run plays.
enum class Quantity { Size, Inflow, Mutation, Selection, Memory, Exchange, KinAvoidance };

/// One quantity: its key in scenario files, the values it may have, and where it stands.
struct QuantityRange {
    Quantity quantity;
    std::string_view key;
    double low;
    double high;
    double Forces::*force = nullptr; ///< Null: the size, which is no force.
};

inline constexpr double kMaximumSelection = 100;
inline constexpr std::array<QuantityRange, 7> kQuantities{{
    {Quantity::Size, "size", 1, static_cast<double>(kMaximumSize)},
    {Quantity::Inflow, "inflow", 0, 1, &Forces::inflow},
    {Quantity::Mutation, "mutation", 0, 1, &Forces::mutation},
    {Quantity::Selection, "selection", -kMaximumSelection, kMaximumSelection, &Forces::selection},
    {Quantity::Memory, "memory", 0, 1, &Forces::memory},
    {Quantity::Exchange, "exchange", 0, 1, &Forces::exchange},
    {Quantity::KinAvoidance, "kinAvoidance", 0, 1, &Forces::kinAvoidance},
}};
static_assert(areInOrder(kQuantities, &QuantityRange::quantity));

[[nodiscard]] constexpr const QuantityRange& rowOf(Quantity quantity)
{
    return kQuantities[static_cast<std::size_t>(quantity)];
}

/// One changed value. A size is a whole number.
struct Setting {
    Quantity quantity = Quantity::Inflow;
    double value = 0;
    bool operator==(const Setting&) const = default;
};

/// What acts on a lineage at the moment.
struct Conditions {
    std::int64_t size = 0;
    Forces forces;
    bool operator==(const Conditions&) const = default;
};

[[nodiscard]] double valueOf(const Conditions& conditions, Quantity quantity);
void apply(const Setting& setting, Conditions& conditions);

} // namespace outcross
