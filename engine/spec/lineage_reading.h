#pragma once

#include "engine/lineage/lineage_spec.h"
#include "engine/spec/json_reader.h"
#include "engine/spec/kind_keys.h"

namespace outcross
{

/// A lineage's object of a scenario file, read, written and checked by its rows (lineage_rows.h). Its kind and its
/// forces are the caller's. All throw InputError with the key's path and what is allowed; any thread.

/// Refuses keys that the kind does not have, and reads the others into `spec`, which is as a LineageSpec begins.
void readRows(const JsonReader& from, const KindKeys& kind, LineageSpec& spec);

/// Adds what a file has to a lineage's object.
void writeRows(const LineageSpec& spec, const KindKeys& kind, nlohmann::ordered_json& to);

/// Refuses what readRows() would refuse of what writeRows() wrote, in the same words. Nothing is written.
void checkRows(const LineageSpec& spec, const KindKeys& kind, const Spot& spot);

/// What readRows() would make of what writeRows() wrote of a lineage that is not refused: what its choices and its kind
/// do not need is as a LineageSpec begins. Kind and forces are taken over.
[[nodiscard]] LineageSpec withRowsOnly(const LineageSpec& spec, const KindKeys& kind);

} // namespace outcross
