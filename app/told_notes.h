#pragma once

#include "engine/base/text.h"

#include <vector>

namespace outcross
{

/// Says on standard error, a line each and in the user's language, what was done to the data.
void tellNotes(const std::vector<Text>& notes);

} // namespace outcross
