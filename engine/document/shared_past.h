#pragma once

#include "engine/document/scenario.h"

#include <cstdint>

namespace outcross
{

/// The last generation that runs of both documents have in common, byte for byte: kMaximumGenerations where nothing
/// that acts differs, −1 where even generation 0 does. Titles, texts, pictures and the planned end do not act.
[[nodiscard]] std::int64_t sharedPast(const Scenario& a, const Scenario& b);

} // namespace outcross
