#pragma once

#include "engine/lineage/portrait.h"

#include <vector>

namespace outcross
{

/// One chromosome of a genome strip.
struct ChromosomeSpan {
    int firstColumn = 0;
    int columns = 0;
    int left = 0; ///< In pixels of the strip.
    int width = 0;
};

/// Chromosomes side by side on `pixels`, as wide as they have columns, `gap` pixels between them (fewer where many
/// chromosomes leave no room). Starts out of order or out of range are put right; chromosomes without columns are left
/// out.
[[nodiscard]] std::vector<ChromosomeSpan> chromosomeSpans(const GenomePortrait& portrait, int pixels, int gap);

/// Mean of one row's finite values over the columns [from, to), which may be parts of columns; NaN where there is none.
[[nodiscard]] double meanHomozygous(const GenomePortrait& portrait, int row, double from, double to);

} // namespace outcross
