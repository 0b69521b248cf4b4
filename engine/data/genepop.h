#pragma once

#include "engine/data/genotypes.h"

#include <stop_token>
#include <string>
#include <string_view>

namespace outcross
{

/// Reads a GENEPOP file as its manual has it (Raymond & Rousset 1995; Rousset 2008): a title, the names of the loci one
/// a line or parted by commas, then populations, each after a line that begins with POP (in any case, alone or before
/// more words), and each individual as `name , 120124 0000 …` on one line or several: two alleles of two or of three
/// digits each, the same number of digits for all individuals at a locus. 0000 and 000000 are missing, half genotypes
/// (0102 beside 0100) are taken for missing. Loci whose cells are haploid (two or three digits) and loci that nobody
/// has are left out; one of three digits where alleles have two is refused. Alleles are named as they are written.
/// Where no line of an individual has a comma, its name ends at the first blank.
///
/// A population is a colony with the name of its last individual, as GENEPOP has it; where such a name is missing or
/// there twice, they are P1, P2, ….
/// Notes say what was left out or taken for missing. Throws InputError naming file, line and locus: cells of other
/// lengths, too few or too many of them, no population, a population of nobody, no locus left, and all that
/// readGenotypes() refuses.
[[nodiscard]] Genotypes readGenepop(const std::string& text, const std::string& source,
                                    const std::stop_token& stop = {});

/// Whether text, once decoded, is GENEPOP: below its first line one begins with POP as a word of its own, before any
/// individual.
[[nodiscard]] bool looksLikeGenepop(std::string_view text);

/// Reads genotypes as GENEPOP where they look like it, else as CSV.
[[nodiscard]] Genotypes readAnyGenotypes(const std::string& text, const std::string& source,
                                         const std::stop_token& stop = {});

} // namespace outcross
