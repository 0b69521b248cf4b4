#pragma once

#include <functional>

namespace outcross
{

/// Does what a command does and returns its exit code; what it throws becomes one line on standard error: InputError
/// (kExitBadInput), anything else (kExitFailure; engine/base/failure.h is the list).
[[nodiscard]] int withToldFailures(const std::function<int()>& command);

/// Throws std::system_error where the system does not allow so many threads at once: OpenMP, which will ask for them,
/// ends the program then, in words of its own.
void requireThreads(int threads);

/// The same of what a window takes: Qt, which paints with several threads, waits for ever for those that it cannot
/// have.
void requireThreadsOfWindow();

} // namespace outcross
