#pragma once

#include "engine/lineage/lineage_spec.h"
#include "engine/population/diploid_lineage.h"
#include "engine/population/diploid_origin.h"
#include "tests/statistics.h"

#include <memory>
#include <string>
#include <vector>

namespace outcross
{

using tests::verifyMean;

inline constexpr std::uint64_t kTestSeed = 1859;

inline Stream testStream(std::uint32_t replicate, std::uint64_t generation)
{
    return Stream(kTestSeed, replicate, 1, generation);
}

inline LineageSpec diploidSpec(std::int64_t size, int loci, int variants)
{
    LineageSpec spec;
    spec.kind = "diploid";
    spec.size = size;
    spec.loci = loci;
    spec.variants = variants;
    return spec;
}

inline LineageSpec diploidSpec(std::int64_t size, int loci, std::vector<double> frequencies)
{
    LineageSpec spec = diploidSpec(size, loci, static_cast<int>(frequencies.size()));
    spec.startFrequencies = StartFrequencies::Given;
    spec.frequencies = std::move(frequencies);
    return spec;
}

inline std::unique_ptr<DiploidLineage> foundDiploid(const Origin& origin, std::uint32_t replicate = 0)
{
    std::unique_ptr<Lineage> lineage = origin.found(testStream(replicate, 0));
    return std::unique_ptr<DiploidLineage>(dynamic_cast<DiploidLineage*>(lineage.release()));
}

inline std::unique_ptr<DiploidLineage> foundDiploid(const LineageSpec& spec, std::uint32_t replicate = 0)
{
    return foundDiploid(*diploidOrigin(spec, DataLibrary()), replicate);
}

/// Generation `generation` of that replicate, with the forces and size of the specification unless told otherwise.
inline void step(Lineage& lineage, const Forces& forces, std::int64_t size, std::uint32_t replicate,
                 std::uint64_t generation)
{
    lineage.advance(forces, size, testStream(replicate, generation), {});
}

/// One number of each of `replicates` runs.
template <typename Value> std::vector<double> ofReplicates(std::uint32_t replicates, Value&& value)
{
    std::vector<double> values;
    for (std::uint32_t replicate = 0; replicate < replicates; ++replicate)
        values.push_back(value(replicate));
    return values;
}

/// Every allele of every individual, for comparing two generations.
inline std::vector<std::uint16_t> allGenes(const DiploidLineage& lineage)
{
    std::vector<std::uint16_t> alleles;
    for (std::int64_t i = 0; i < lineage.genes().individuals(); ++i)
        for (int copy = 0; copy < 2; ++copy)
            for (int locus = 0; locus < lineage.loci(); ++locus)
                alleles.push_back(lineage.genes().allele(i, copy, locus));
    return alleles;
}

} // namespace outcross
