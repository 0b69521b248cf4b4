#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/paint/caption_row.h"
#include "widgets/pictures/mosaic_cells.h"

#include <optional>

namespace outcross
{

/// What the cells of a mosaic are filled with: their two alleles, or a step of the scale of kinship or load. Lives
/// inside one paint call.
struct MosaicColours {
    std::vector<ColourPair> pairs; ///< One an individual shown.
    std::size_t colours = 0;
    CellColour colour;
    std::optional<ColourScale> scale; ///< None with alleles: they are told apart, not measured.
};

[[nodiscard]] MosaicColours mosaicColours(const MosaicPortrait& portrait, const Theme& theme);

} // namespace outcross
