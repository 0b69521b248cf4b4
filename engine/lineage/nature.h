#pragma once

#include "engine/lineage/side.h"

namespace outcross
{

/// What a lineage is, whichever side of a run it stands on. Its kind decides it; words, deeds and numbers ask for it.
enum class Nature {
    Model,      ///< Refitted on its own output; its variants are what it can make.
    Population, ///< Individuals with two alleles at each locus, which mate and can be acted upon.
    Pedigree,   ///< Individuals whose parents are known; it has happened already.
};

/// Whether it is made of individuals with two alleles at each locus.
[[nodiscard]] constexpr bool hasIndividuals(Nature nature)
{
    return nature != Nature::Model;
}

/// The side where a scenario file may name it.
[[nodiscard]] constexpr Side sideOf(Nature nature)
{
    return hasIndividuals(nature) ? Side::Right : Side::Left;
}

} // namespace outcross
