#pragma once

#include "engine/kinds/catalogue.h"
#include "engine/spec/json_reader.h"

#include <vector>

namespace outcross
{

/// The values of "forces", or of an intervention's "set" (`withSize`). Throws InputError for a quantity that does not
/// act on the kind, unless it is 0.
[[nodiscard]] std::vector<Setting> readSettings(const JsonReader& from, const KindRow& kind, bool withSize);

/// The forces that act on the kind, as settings would be read from "forces"; the others are 0. Throws InputError in the
/// words of readSettings().
[[nodiscard]] Forces checkedForces(const Forces& forces, const KindRow& kind, const Spot& spot);

[[nodiscard]] nlohmann::ordered_json settingsJson(const std::vector<Setting>& settings);

} // namespace outcross
