#pragma once

#include "engine/kinds/catalogue.h"
#include "engine/spec/json_reader.h"

#include <vector>

namespace outcross
{

/// The values of "forces", or of an intervention's "set" (`withSize`). Throws InputError for a quantity that does not
/// act on the kind, unless it is 0.
[[nodiscard]] std::vector<Setting> readSettings(const JsonReader& from, const KindRow& kind, bool withSize);

[[nodiscard]] nlohmann::ordered_json settingsJson(const std::vector<Setting>& settings);

} // namespace outcross
