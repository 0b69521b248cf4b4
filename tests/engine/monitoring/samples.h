#pragma once

#include "engine/base/stream.h"
#include "engine/data/file_text.h"
#include "engine/data/genotypes.h"
#include "engine/data/library.h"
#include "engine/lineage/genotype_sample.h"
#include "engine/monitoring/locus_genotypes.h"
#include "engine/population/diploid_lineage.h"

#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace outcross
{

/// The cats of Nancy, missing cells and all.
inline GenotypeSample catsOfNancy()
{
    return sampleOf(readGenotypes(
        parseCsv(readFile(OUTCROSS_SOURCE_DIR "/resources/data/nancycats.csv"), "resources/data/nancycats.csv")));
}

/// One locus, one deme for each list of genotypes.
inline GenotypeSample oneLocus(const std::vector<std::vector<GenotypeSample::Cell>>& demes)
{
    GenotypeSample sample{.loci = 1, .deme = {}, .cells = {}};
    for (std::size_t deme = 0; deme < demes.size(); ++deme)
        for (const GenotypeSample::Cell& cell : demes[deme]) {
            sample.deme.push_back(static_cast<int>(deme));
            sample.cells.push_back(cell);
        }
    return sample;
}

/// Only these individuals.
inline GenotypeSample chosen(const GenotypeSample& from, const std::vector<std::size_t>& individuals)
{
    GenotypeSample sample{.loci = from.loci, .deme = {}, .cells = {}};
    for (const std::size_t i : individuals) {
        sample.deme.push_back(from.deme[i]);
        for (int locus = 0; locus < from.loci; ++locus)
            sample.cells.push_back(from.cell(i, locus));
    }
    return sample;
}

/// Only one deme.
inline GenotypeSample ofDeme(const GenotypeSample& from, int deme)
{
    std::vector<std::size_t> individuals;
    for (std::size_t i = 0; i < from.individuals(); ++i)
        if (from.deme[i] == deme)
            individuals.push_back(i);
    return chosen(from, individuals);
}

/// That many individuals of a lineage drawn without replacement, one deme.
inline GenotypeSample drawn(const DiploidLineage& lineage, std::int64_t individuals, Stream stream)
{
    std::vector<std::int64_t> order(static_cast<std::size_t>(lineage.genes().individuals()));
    std::iota(order.begin(), order.end(), 0);
    GenotypeSample sample{.loci = lineage.loci(), .deme = {}, .cells = {}};
    for (std::size_t k = 0; k < static_cast<std::size_t>(individuals); ++k) {
        std::swap(order[k], order[k + stream.below(order.size() - k)]);
        sample.deme.push_back(0);
        for (int locus = 0; locus < lineage.loci(); ++locus)
            sample.cells.push_back(
                {lineage.genes().allele(order[k], 0, locus), lineage.genes().allele(order[k], 1, locus)});
    }
    return sample;
}

} // namespace outcross
