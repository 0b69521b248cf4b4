#pragma once

#include "engine/data/encoding.h"

#include <string>

namespace outcross
{

/// The text of a pedigree's file. GEDCOM says in its head in what it is saved (1 CHAR …), and no other file does:
/// ANSEL, Mac Roman (MACINTOSH) and the code pages of DOS (IBMPC: 437, MSDOS: 850) are read as such where the bytes are
/// not UTF-8 all the same, as with programs that write any head; a note says so of the last three. Everything else is
/// read as decodedText() reads it. Throws InputError as that does; any thread.
[[nodiscard]] DecodedText decodedPedigree(const std::string& bytes, const std::string& source);

} // namespace outcross
