#pragma once

#include "engine/data/genotypes.h"

#include <string>

namespace outcross
{

/// Reads a GENEPOP file (Raymond & Rousset 1995): a title, the names of the loci one a line or parted by commas, then
/// populations, each after a line POP and each individual as `name , 120124 0000 …`: two alleles of two or of three
/// digits each, the same number of digits for all individuals at a locus. 0000 and 000000 are missing. Alleles are
/// named as they are written.
///
/// A population is a colony with the name of its last individual, as GENEPOP has it; where such a name is missing or
/// there twice, they are P1, P2, ….
/// Throws InputError naming file, line and locus: haploid or half-missing cells, cells of other lengths, too few or too
/// many of them, no comma after a name, no population, a population of nobody, and all that readGenotypes() refuses.
[[nodiscard]] Genotypes readGenepop(const std::string& text, const std::string& source);

/// Reads genotypes as GENEPOP where a line below the first says POP and nothing else, else as CSV.
[[nodiscard]] Genotypes readAnyGenotypes(const std::string& text, const std::string& source);

} // namespace outcross
