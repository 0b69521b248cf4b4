#pragma once

#include "engine/lineage/lineage_spec.h"

#include <cstdint>

namespace outcross
{

/// What a kind of model lineage can take. Each throws InputError that begins with the key.

/// "size": minimum … kMaximumSize, and within kMaximumLineageBytes at `bytesPerItem` for each item of all labs.
void requireSize(const LineageSpec& spec, std::int64_t minimum, std::int64_t bytesPerItem);

/// "variants": minimum … maximum.
void requireVariants(const LineageSpec& spec, int minimum, int maximum);

/// "frequencies": only equal ones, for kinds whose variants are not categories.
void refuseStartFrequencies(const LineageSpec& spec);

/// "columns": none named, for lineages without data.
void refuseColumns(const LineageSpec& spec);

} // namespace outcross
