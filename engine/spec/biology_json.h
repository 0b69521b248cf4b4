#pragma once

#include "engine/lineage/lineage_spec.h"
#include "engine/spec/json_reader.h"

namespace outcross
{

/// The keys of a lineage that say what kind of population it is (biology.h), for kinds that have them.

/// Reads those that are there into `spec.biology`; the number of loci must be known already. Throws InputError with the
/// key's path and what is allowed.
void readBiology(const JsonReader& from, LineageSpec& spec);

/// Adds what differs from the default population to a lineage's object.
void writeBiology(const Biology& biology, nlohmann::ordered_json& to);

} // namespace outcross
