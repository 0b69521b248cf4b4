#pragma once

#include "engine/lineage/portrait.h"

#include <cmath>

/// Made-up pictures of populations. No chance is involved: values come from a sine.
namespace outcross::sample
{

/// In [0, 1].
inline double wave(double turn)
{
    return 0.5 + 0.5 * std::sin(turn * 1.7 + 0.3);
}

inline MosaicPortrait shaded(std::size_t individuals, MosaicPortrait::Colour colour, std::size_t demes)
{
    MosaicPortrait portrait;
    portrait.individuals = static_cast<std::int64_t>(individuals);
    portrait.colour = colour;
    for (std::size_t index = 0; index < individuals; ++index) {
        portrait.alleles.push_back({0, 1});
        portrait.isMale.push_back(index % 3 == 0);
        portrait.shades.push_back(static_cast<float>(0.5 * wave(static_cast<double>(index))));
    }
    for (std::size_t deme = 0; deme < demes; ++deme)
        portrait.demeStarts.push_back(static_cast<std::int64_t>(deme * individuals / demes));
    return portrait;
}

/// Demes on a circle; every seventh is empty, each sends gametes to the next.
inline DemeMapPortrait demeMap(int demes)
{
    DemeMapPortrait portrait;
    for (int index = 0; index < demes; ++index) {
        DemePicture deme;
        const double turn = 6.283 * index / demes;
        deme.place = {0.5 + 0.5 * std::sin(turn), 0.5 + 0.5 * std::cos(turn)};
        deme.individuals = index % 7 == 3 ? 0 : 10 + index % 50;
        deme.frequencies = std::vector<double>{0.5, 0.3, 0.2};
        deme.expectedHeterozygosity = 0.62;
        portrait.demes.push_back(deme);
        if (demes > 1 && portrait.moves.size() < kMapMoves)
            portrait.moves.push_back({index, (index + 1) % demes, 1 + index % 5});
    }
    portrait.fst = 0.12;
    portrait.fis = -0.03;
    return portrait;
}

inline GenomePortrait genome(int rows, int columns, int chromosomes)
{
    GenomePortrait portrait{rows, columns, columns * 3, {}, {}};
    for (int cell = 0; cell < rows * columns; ++cell)
        portrait.homozygous.push_back(static_cast<float>(wave(cell * 0.01)));
    for (int chromosome = 0; chromosome < chromosomes; ++chromosome)
        portrait.chromosomeStarts.push_back(chromosome * columns / chromosomes);
    return portrait;
}

/// The second flower and the second pollinator are lost.
inline NetworkPortrait network(int variants, int pollinators)
{
    NetworkPortrait portrait;
    for (int variant = 0; variant < variants; ++variant)
        portrait.variants.push_back(variant == 1 ? 0 : 1.0 / std::max(variants - 1, 1));
    for (int pollinator = 0; pollinator < pollinators; ++pollinator)
        portrait.pollinators.push_back({pollinator == 1 ? 0 : 0.8, pollinator != 1});
    for (int variant = 0; variant < variants; ++variant)
        for (int pollinator = 0; pollinator < pollinators; ++pollinator)
            if (variant != 1 && pollinator != 1)
                portrait.links.push_back({variant, pollinator, 0.1 + wave(variant + pollinator)});
    portrait.seedSet = 0.83;
    return portrait;
}

/// Everybody known for `depth` generations: 2^(depth + 1) − 1 people.
inline PedigreeFanPortrait fan(int depth)
{
    PedigreeFanPortrait portrait;
    for (int ring = 0; ring <= depth; ++ring)
        for (std::int64_t slot = 0; slot < (std::int64_t{1} << ring); ++slot)
            portrait.people.push_back({"Philip of Spain",
                                       ring,
                                       slot,
                                       1660 - 27 * ring,
                                       {0, 0, 0.05F, 0.1F, 0.25F},
                                       ring > 2 && slot % 3 == 0});
    portrait.deepest = depth;
    return portrait;
}

} // namespace outcross::sample
