#pragma once

#include "engine/base/text.h"
#include "engine/replicates/sweep.h"

#include <stop_token>
#include <vector>

namespace outcross
{

/// Says on standard error, a line each and in the user's language, what was done to the data.
void tellNotes(const std::vector<Text>& notes);

/// What was done to the data of a sweep, in the first cell and in the last, where they can be: sizes may differ between
/// them. Each note once. Throws InputError, Cancelled.
[[nodiscard]] std::vector<Text> notesIn(const Sweep& sweep, const std::stop_token& stop = {});

} // namespace outcross
