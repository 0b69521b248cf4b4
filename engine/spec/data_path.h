#pragma once

#include <string>

namespace outcross
{

/// True for a path, false for the name of a shipped data set: names have letters, digits and underscores only.
[[nodiscard]] bool isDataPath(const std::string& data);

} // namespace outcross
