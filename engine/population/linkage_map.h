#pragma once

#include "engine/base/stream.h"
#include "engine/lineage/biology.h"
#include "engine/population/byte_sampler.h"
#include "engine/population/haplotype_store.h"
#include "engine/population/meiosis.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace outcross
{

/// Where the loci of a population lie, and so how a parent's two copies of them are mixed into a gamete. Immutable; any
/// thread may draw from it.
///
/// The neutral loci come first in the store; the loci of a mutation load follow, on chromosomes of their own:
///   Free     every locus on a chromosome of its own;
///   Uniform  loci dealt in order, as evenly as they go, over chromosomes of `centimorgans` each, evenly spaced from
///   end
///            to end; r = (1 − e^(−2d))/2 between neighbours d morgans apart (Haldane 1919). The load has as many
///            chromosomes again (of each kind of loci at most one chromosome a locus);
///   Given    r between each neutral locus and the next; the load's loci are free.
///
/// Crossovers do not interfere: neighbours recombine with probability r, each pair independently of all others, and a
/// fair coin says with which copy a chromosome begins. A string of bits, one a locus and gamete, says where the copy
/// changes, and its running parity says which copy is taken. The string is drawn in the cheaper of two ways, both
/// exact: where r is small and seldom changes, by the gaps between crossovers; else by patterns of eight neighbouring
/// loci.
class LinkageMap
{
public:
    /// `loadLoci` ≥ 0. Throws InputError: the number of fractions is wrong, or one is not in [0, 0.5].
    LinkageMap(const GenomeSpec& spec, int neutralLoci, int loadLoci);

    /// Every locus recombines freely with every other: recombine() is recombineFreely().
    [[nodiscard]] bool isFree() const { return m_free; }
    /// Neutral ones and those of the load.
    [[nodiscard]] int loci() const { return m_loci; }

    /// The first neutral locus of every chromosome, ascending; {0} under MapKind::Free. Given: where r is 0.5.
    [[nodiscard]] std::vector<int> chromosomeStarts() const { return m_chromosomeStarts; }

    /// Makes offspring as recombineFreely() does: `offspring` points to pairs.size() individuals, one after the other.
    /// The numbers drawn depend on how many pairs there are, so a block of offspring is one call.
    void recombine(const HaplotypeStore& parents, std::span<const ParentPair> pairs, LocusGroup* offspring,
                   Stream& stream) const;

    /// One gamete of one parent into row `copy` of an individual.
    void makeGamete(const LocusGroup* parent, LocusGroup* offspring, int copy, Stream& stream) const;

private:
    /// Lanes [begin, end) of a gamete that recombine more often than those that do so least: there, two independent
    /// chances r₁ and r₂ of a change are one of r₁ + r₂ − 2r₁r₂ (Haldane 1919).
    struct Stretch {
        std::size_t begin;
        std::size_t end;
        double fraction;
    };
    struct Coin {
        std::uint32_t unit;
        std::uint32_t lane;
    };
    /// false: patterns are cheaper.
    [[nodiscard]] bool layGaps(const std::vector<double>& fractions);
    void layPatterns(const std::vector<double>& fractions);

    /// Sixteen lanes of a gamete each: a bit is set wherever the copy changes.
    using Changes = std::vector<std::uint16_t>;
    /// Room for as many offspring of `offspring` as are drawn at once.
    [[nodiscard]] Changes changesFor(std::size_t offspring) const;
    /// Afterwards bit i of a unit is the copy of its lane i, relative to the last lane of the unit before.
    void draw(Changes& changes, std::size_t gametes, Stream& stream) const;
    void placeCoins(Changes& changes, std::size_t gametes, Stream& stream) const;
    void placePatterns(Changes& changes, std::size_t gametes, Stream& stream) const;

    int m_loci;
    bool m_free;
    std::size_t m_groups;
    std::size_t m_offspringAtOnce;
    std::vector<int> m_chromosomeStarts;

    // Drawn by gaps: the least r of all runs on from gamete to gamete, over coins and unused lanes, in one go.
    std::optional<ByteSampler> m_everywhere;
    std::vector<Stretch> m_stretches;
    std::vector<Coin> m_coins; ///< Where r = 0.5, in all gametes that are drawn at once.
    std::size_t m_coinsOfGamete = 0;

    std::vector<ByteSampler> m_samplers; ///< One a stretch, or those that patterns are drawn from.
    std::vector<std::size_t> m_patterns; ///< The sampler of every eight lanes; empty: drawn by gaps.
};

} // namespace outcross
