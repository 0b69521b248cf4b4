#pragma once

#include "engine/lineage/deed.h"
#include "engine/spec/json_reader.h"

#include <string>

namespace outcross
{

/// One item of an intervention's "do": { "deed": "bottleneck", "size": 6, "generations": 1 }. Only the keys of that
/// deed are allowed. Demes are numbered from 1 in files. Throws InputError with the key's path.
[[nodiscard]] Deed readDeed(const JsonReader& from);

[[nodiscard]] nlohmann::ordered_json deedJson(const Deed& deed);

} // namespace outcross
