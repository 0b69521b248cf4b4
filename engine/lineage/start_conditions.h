#pragma once

#include "engine/lineage/quantity.h"

#include <span>

namespace outcross
{

/// The conditions under which a lineage starts.
[[nodiscard]] Conditions startConditions(const LineageSpec& spec);

/// The one rule by which parts of a specification follow others: with distinct founder alleles there are 2·size of them
/// (more than kMaximumVariants are refused by checkSpec). Call it whenever the size or the frequencies have changed.
void settleVariants(LineageSpec& spec);

/// Makes these values the ones that a lineage starts with.
void setAtStart(std::span<const Setting> settings, LineageSpec& spec);

} // namespace outcross
