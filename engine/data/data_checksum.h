#pragma once

#include "engine/data/library.h"

#include <string>
#include <string_view>

namespace outcross
{

/// FNV-1a of 64 bits (Fowler, Noll & Vo) as hexadecimal digits: tells files apart that differ by accident, and keeps no
/// secret.
[[nodiscard]] std::string checksumOf(std::string_view bytes);

/// Of a data file, or of the names and contents of all files of a folder: the same on every machine that has the same
/// data. Empty for shipped data. Throws InputError as DataLibrary::text().
[[nodiscard]] std::string dataChecksum(const DataLibrary& library, const std::string& nameOrPath);

} // namespace outcross
