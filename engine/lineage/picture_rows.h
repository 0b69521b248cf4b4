#pragma once

#include "engine/base/row_order.h"
#include "engine/base/text.h"
#include "engine/lineage/portrait.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace outcross
{

/// One picture that lineages may offer: what files and windows call it. What it looks like stands in its alternative of
/// Portrait and in the function that paints that one.
struct PictureRow {
    PictureKind id;
    std::string_view ofIndividuals; ///< Its key for populations and pedigrees; empty: they never have it.
    std::string_view ofModel;       ///< Its key for models; empty: they never have it.
    const char* name;               ///< outcross::LineagePanel. The standard picture of a model has a name of its own.
};

inline constexpr std::array kPictureRows{
    PictureRow{PictureKind::Standard, "alleles", "items", QT_TRANSLATE_NOOP("outcross::LineagePanel", "Alleles")},
    PictureRow{PictureKind::Kinship, "kinship", {}, QT_TRANSLATE_NOOP("outcross::LineagePanel", "Inbreeding")},
    PictureRow{PictureKind::Load, "load", {}, QT_TRANSLATE_NOOP("outcross::LineagePanel", "Load")},
    PictureRow{PictureKind::DemeMap, "map", {}, QT_TRANSLATE_NOOP("outcross::LineagePanel", "Map")},
    PictureRow{PictureKind::Genome, "genome", {}, QT_TRANSLATE_NOOP("outcross::LineagePanel", "Genome")},
    PictureRow{PictureKind::Network, "network", {}, QT_TRANSLATE_NOOP("outcross::LineagePanel", "Network")},
    PictureRow{PictureKind::PedigreeFan, "pedigree", {}, QT_TRANSLATE_NOOP("outcross::LineagePanel", "Pedigree")},
    PictureRow{PictureKind::Tail, {}, "tail", QT_TRANSLATE_NOOP("outcross::LineagePanel", "Tail")},
    PictureRow{PictureKind::Perplexity, {}, "perplexity", QT_TRANSLATE_NOOP("outcross::LineagePanel", "Perplexity")},
    PictureRow{
        PictureKind::LatentPlane, {}, "latentPlane", QT_TRANSLATE_NOOP("outcross::LineagePanel", "Latent plane")},
};
static_assert(areInOrder(kPictureRows, &PictureRow::id));

[[nodiscard]] constexpr const PictureRow& rowOf(PictureKind kind)
{
    return kPictureRows[static_cast<std::size_t>(kind)];
}

} // namespace outcross
