#pragma once

#include "engine/lineage/nature.h"
#include "engine/lineage/quantity.h"
#include "widgets/controls/value_text.h"

#include <QString>

namespace outcross
{

/// What the quantities that act on lineages are called. One row a quantity stands in force_words.cpp.

/// What its values are: shares, rates or numbers.
[[nodiscard]] ValueUnit quantityUnit(Quantity quantity);
/// "Inflow": of any lineage, in lists.
[[nodiscard]] QString quantityName(Quantity quantity);

/// "gene flow → 3 %": a value that was set.
[[nodiscard]] QString settingLabel(Nature nature, const Setting& setting);
/// "inflow → 3 %": the same value in a model and in a population.
[[nodiscard]] QString settingLabelOfBoth(const Setting& setting);

/// "gene flow 1 % → 3 %": a value that went to another.
[[nodiscard]] QString changeLabel(Nature nature, Quantity quantity, double from, double to);
/// "inflow 1 % → 3 %": the same in a model and in a population.
[[nodiscard]] QString changeLabelOfBoth(Quantity quantity, double from, double to);

} // namespace outcross
