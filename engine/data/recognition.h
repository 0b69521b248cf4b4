#pragma once

#include "engine/base/text.h"
#include "engine/data/data_kind.h"
#include "engine/data/file_text.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace outcross
{

/// What was recognised, and whether its reader takes it.
struct Recognised {
    std::optional<DataKind> kind = {};
    std::optional<Text> refusal = {}; ///< Why nothing can be learned from it, in the words of its reader.
};

/// Tells data by what they hold, not by their names: PNG and IDX by their first bytes, GEDCOM and GENEPOP by their
/// lines, tables by their columns, and what has many words (or characters of a script without blanks) is text. What is
/// recognised is read as well, so that nothing is offered and then refused. Neither kind nor refusal for what begins
/// like JSON and for what is too little to tell; a refusal alone for what is no text. Linear, throws Cancelled only;
/// `source` is what refusals call it. Any thread.
[[nodiscard]] Recognised recognisedData(const std::string& bytes, const std::string& source,
                                        const std::stop_token& stop = {});

/// The same of a file, or of a folder: one with a PNG image in it is Images. Nothing where it cannot be read. Of a file
/// of more than `wholeUpTo` bytes only the beginning is read, some 64 kB, so that the largest is told as quickly;
/// whether its reader takes it is not known then.
[[nodiscard]] Recognised recognisedFile(const std::filesystem::path& path, const std::stop_token& stop = {},
                                        std::uintmax_t wholeUpTo = kMaximumFileBytes);

} // namespace outcross
