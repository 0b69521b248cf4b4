#pragma once

#include <functional>

namespace outcross
{

/// Does what a command does and returns its exit code; what it throws becomes one line on standard error: InputError
/// (kExitBadInput), WriteFailure, Cancelled and too little memory (kExitFailure).
[[nodiscard]] int withToldFailures(const std::function<int()>& command);

} // namespace outcross
