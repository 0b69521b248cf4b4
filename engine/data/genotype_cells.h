#pragma once

#include "engine/base/paced_stop.h"
#include "engine/data/csv.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcross
{

/// How a table writes two alleles in one cell, told from all of its cells.
struct GenotypeForm {
    std::string_view separators = "/|";  ///< Each of these parts two alleles.
    std::vector<bool> zeroIsAllele = {}; ///< For each column of the file: 0 is one of its alleles and not unknown.
    std::vector<Text> notes = {};        ///< Where that had to be concluded.
};

enum class GenotypeCell : std::uint8_t { Alleles, Missing, Half, Other };

/// Two names; meaningful where the cell is Alleles. Views into the cell.
struct SplitGenotype {
    GenotypeCell kind = GenotypeCell::Other;
    std::array<std::string_view, 2> names = {};
};

/// "136/146" is Alleles, nothing or "NA" or "./." Missing, "136/0" Half; "136" and "1/2/3" are Other.
[[nodiscard]] SplitGenotype splitGenotype(std::string_view cell, const GenotypeForm& form, std::size_t column);

/// The two parts of a cell, without blanks around them; both empty where it has not two.
[[nodiscard]] std::array<std::string_view, 2> partsOfGenotype(std::string_view cell, std::string_view separators);

/// Of the columns that may hold genotypes.
[[nodiscard]] GenotypeForm genotypeFormOf(const CsvFile& file, std::span<const std::size_t> columns, PacedStop& stop);

} // namespace outcross
