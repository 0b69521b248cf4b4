#pragma once

#include "engine/data/encoding.h"

#include <string>

namespace outcross
{

/// ANSEL (ANSI/NISO Z39.47, 1993), which GEDCOM was saved in before UTF-8: accents stand before their letters.

/// Text that says it is ANSEL. Where it is UTF-8 all the same, as with programs that write any head, it is that.
/// Throws InputError as decodedText() does.
[[nodiscard]] DecodedText fromAnsel(const std::string& bytes, const std::string& source);

} // namespace outcross
