#pragma once

#include <functional>

namespace outcross
{

/// Does what a command does and returns its exit code; what it throws becomes one line on standard error: InputError
/// (kExitBadInput), anything else (kExitFailure; engine/base/failure.h is the list).
[[nodiscard]] int withToldFailures(const std::function<int()>& command);

} // namespace outcross
