#pragma once

#include "engine/base/paced_stop.h"
#include "engine/data/csv.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace outcross
{

/// Decides for each of these columns whether the allele 0 is one (VCF counts 0, 1, …) or stands for a missing one (as
/// PLINK, STRUCTURE and most tables of lengths write it). Element i is for column i of the file, as many as it has.
///
/// - Alleles that are letters, lengths or written 01: 0 is missing.
/// - 0 is an allele where it stands beside others in one cell as often as the others do beside each other, as missing
///   ones come in pairs, and where missing ones have a code of their own (./.).
/// - 0 is missing where others stand beside each other, and 0 beside none of them.
/// - Else (0/0 and 1/1 alone) the other loci tell: those that count 0, 1, … against those coded 1, 2, …; where these
/// are
///   silent, 0 is an allele beside 1 (and 2, …, without a gap, where nobody in the file has two different alleles).
/// Adds notes that name the loci and say what was assumed.
[[nodiscard]] std::vector<bool> zerosThatAreAlleles(const CsvFile& file, std::span<const std::size_t> columns,
                                                    std::string_view separators, std::vector<Text>& notes,
                                                    PacedStop& stop);

} // namespace outcross
