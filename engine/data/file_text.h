#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace outcross
{

inline constexpr std::uintmax_t kMaximumFileBytes = std::uintmax_t{64} << 20;

/// The whole file. Throws InputError: missing, a folder, unreadable, empty, or larger than `maximumBytes`.
[[nodiscard]] std::string readFile(const std::filesystem::path& path, std::uintmax_t maximumBytes = kMaximumFileBytes);

} // namespace outcross
