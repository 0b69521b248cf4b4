#pragma once

#include <cstdint>

namespace outcross
{

/// What a file or folder that is no scenario may be instead. Characters: a text that has no blanks between its words.
enum class DataKind : std::uint8_t { Numbers, OneColumn, Genotypes, Pedigree, Text, Characters, Images, OneImage };

} // namespace outcross
