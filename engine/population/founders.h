#pragma once

#include "engine/base/stream.h"
#include "engine/data/genotypes.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/population/haplotype_store.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace outcross
{

/// How often each founder allele occurs among `copies` gene copies: copies·p rounded by largest remainder (Hamilton's
/// method; ties go to the lower index), so the counts add up exactly. p is equal, Zipf ∝ (i + 1)^−s, or given.
[[nodiscard]] std::vector<std::uint32_t> founderCounts(const LineageSpec& spec, std::int64_t copies);

/// Counts written out: allele 0 as often as it occurs, then allele 1, …
[[nodiscard]] std::vector<std::uint16_t> allelesCopyByCopy(std::span<const std::uint32_t> counts);

/// Founder alleles a locus: `variants`, or two for each founder where all are distinct.
[[nodiscard]] int founderAlleles(const LineageSpec& spec);

/// The deck of one of `demes` equally large demes, where every deme can have exactly the frequencies of the whole; else
/// empty.
[[nodiscard]] std::vector<std::uint16_t> deckOfOneDeme(std::span<const std::uint32_t> counts, std::int64_t demes);

/// Founders without data: the same counts at every locus, the copies dealt out to individuals by a shuffle of its own
/// for each locus (block `firstBlock` + locus of the stream). `alleleOfCopy` holds two entries for each individual.
/// Throws Cancelled.
[[nodiscard]] HaplotypeStore dealtFounders(std::span<const std::uint16_t> alleleOfCopy, int loci, const Stream& stream,
                                           std::uint64_t firstBlock = 0, const std::stop_token& stop = {});

/// The same individuals with more loci after the others, all 0.
[[nodiscard]] HaplotypeStore widened(const HaplotypeStore& store, int loci);

/// Each copy of the load's loci deleterious with the founders' frequency, independently. Throws Cancelled.
void drawFounderLoad(HaplotypeStore& store, int firstLocus, const LoadSpec& load, Stream stream,
                     const std::stop_token& stop = {});

/// Real genotypes as a store. No cell may be missing.
[[nodiscard]] HaplotypeStore storeOf(const Genotypes& genotypes);

/// `size` individuals drawn from a store: without replacement, or with it if there are not as many. Throws
/// Cancelled.
[[nodiscard]] HaplotypeStore drawnFounders(const HaplotypeStore& source, std::int64_t size, Stream stream,
                                           const std::stop_token& stop = {});

} // namespace outcross
