#pragma once

#include "engine/base/stream.h"
#include "engine/data/csv.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace outcross
{

/// Codominant genotypes of real individuals: two alleles at every locus, or a missing cell. A plain value; read once,
/// then shared by any number of threads.
struct Genotypes {
    /// Two indices into alleleNames of the cell's locus, as written from left to right; both kMissing in a missing
    /// cell.
    using Cell = std::array<std::uint16_t, 2>;
    static constexpr std::uint16_t kMissing = 0xFFFF;

    std::vector<std::string> locusNames;
    std::vector<std::vector<std::string>> alleleNames; ///< For each locus: shorter names first, then alphabetical.
    std::vector<std::string> colonies;                 ///< In the order of the file.
    std::vector<std::uint32_t> colonyOf;               ///< For each individual an index into colonies.
    std::vector<Cell> cells;                           ///< individuals × loci, one individual after the other.
    std::size_t missingCells = 0;
    std::vector<Text> notes; ///< What was taken for granted in reading.

    [[nodiscard]] std::size_t individuals() const { return colonyOf.size(); }
    [[nodiscard]] std::size_t loci() const { return locusNames.size(); }
    [[nodiscard]] const Cell& cell(std::size_t individual, std::size_t locus) const
    {
        return cells[individual * loci() + locus];
    }
};

/// Reads a table with a column for the colony (`pop`, `site`, `herd` and the other names of ColumnRole::Population) and
/// one for each locus with cells such as 136/146 or 136|146, the names of two alleles. A column is a locus where most
/// of its cells are genotypes; others are left out, and so is a locus at which nobody has a genotype. A cell is missing
/// where isUnknownName() says so of it or of both alleles, and where it is half a genotype. Whether 0 is an allele is
/// decided for each locus (zerosThatAreAlleles()); spellings of one number are one allele (AlleleSpellings). Notes say
/// all that is not plain.
/// Throws InputError naming file, line and column: no colony, no locus, more than kMaximumLoci of them, a cell that is
/// not two names, more than kMaximumVariants alleles at a locus.
[[nodiscard]] Genotypes readGenotypes(const CsvFile& file, const std::stop_token& stop = {});

/// What both readers say of genotypes of which one allele is missing.
[[nodiscard]] Text halvesNote(const std::string& source, std::size_t halves);

/// The same individuals without missing cells: both alleles of each are drawn, with replacement, from the gene copies
/// seen at that locus in the individual's colony, or in all colonies if the whole colony is missing there. Cells that
/// are there stay as they are.
[[nodiscard]] Genotypes withMissingCellsDrawn(Genotypes genotypes, Stream stream);

} // namespace outcross
