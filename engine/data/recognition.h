#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace outcross
{

/// What a file or folder that is no scenario may be instead.
enum class DataKind : std::uint8_t { Numbers, Genotypes, Pedigree, Text, Images, OneImage };

/// Tells data by what they hold, not by their names: PNG and IDX by their first bytes, GEDCOM and GENEPOP by their
/// lines, tables by their columns, and what has many words is text. Nothing for what begins like JSON, for what is no
/// text, and for what is too little to tell. Linear, never throws; `source` is for nobody to see. Any thread.
[[nodiscard]] std::optional<DataKind> recognisedData(const std::string& bytes, const std::string& source);

/// The same of a file, or of a folder: one with a PNG image in it is Images. Only the beginning of a file is read, some
/// 64 kB, so that the largest is told as quickly. Nothing where it cannot be read, is empty, or is too large to be
/// learned from.
[[nodiscard]] std::optional<DataKind> recognisedFile(const std::filesystem::path& path);

} // namespace outcross
