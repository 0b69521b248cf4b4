#pragma once

#include <cstdint>
#include <vector>

namespace outcross
{

/// How loci hang together. Crossovers do not interfere (Haldane 1919).
enum class MapKind {
    Free,    ///< Every locus on a chromosome of its own.
    Uniform, ///< Loci dealt in order, evenly spaced, over `chromosomes` chromosomes of `centimorgans` each.
    Given,   ///< A recombination fraction between each locus and the next.
};

struct GenomeSpec {
    MapKind map = MapKind::Free;
    int chromosomes = 1;                ///< Uniform: 1 … loci.
    double centimorgans = 100;          ///< Uniform: length of each chromosome, 0 … kMaximumCentimorgans.
    std::vector<double> fractions = {}; ///< Given: loci − 1 of them, each in [0, 0.5]; 0.5 starts a new chromosome.
    bool operator==(const GenomeSpec&) const = default;
};

/// What the force `mutation` (chance u that a gene copy mutates) does to a copy.
enum class MutationModel {
    KAlleles,     ///< One of the K alleles of the locus, its own included, uniformly (theory sheet M1).
    OtherAlleles, ///< One of the other K − 1 alleles (M2).
    Infinite,     ///< An allele that nobody has (M3; Kimura & Crow 1964).
    Stepwise,     ///< The allele one above or one below, within the K alleles; at an end, inwards (Ohta & Kimura 1973).
};

/// Who mates with whom. Sizes are per deme.
enum class MatingSystem {
    Random,       ///< Both parents drawn with replacement: selfing happens by chance (Wright 1931).
    NoSelfing,    ///< As Random, but two different parents where there are two.
    Selfing,      ///< A share `selfingRate` of the offspring has one parent, the rest two different ones.
    FullSib,      ///< Lines of two, brother and sister mated for ever.
    TwoSexes,     ///< A father and a mother; `maleShare` of the individuals are male, at least one of each sex.
    Monogamy,     ///< Two sexes in pairs for life; each offspring has one of the pairs as parents.
    LeastKinship, ///< Parents and pairs chosen to keep mean kinship low (Ballou & Lacy 1995; Caballero & Toro 2000).
    Clonal,       ///< Offspring are copies of one parent.
};

struct MatingSpec {
    MatingSystem system = MatingSystem::Random;
    double selfingRate = 0.5;   ///< Selfing: in [0, 1].
    double maleShare = 0.5;     ///< TwoSexes, Monogamy: in (0, 1).
    bool equalFamilies = false; ///< Every parent (of each sex) has as many offspring as the others, as near as can be.
    bool operator==(const MatingSpec&) const = default;
};

/// How demes lie. The force `exchange` is the chance m that a gamete comes from another deme.
enum class SpaceKind {
    One,      ///< One deme.
    Islands,  ///< From any other deme (Wright 1931).
    Circle,   ///< From one of the two neighbours on a ring (Kimura & Weiss 1964).
    Grid,     ///< From one of four neighbours on a torus, as square as `demes` allows.
    Colonies, ///< Islands, one for each population of the genotype table.
};

struct SpaceSpec {
    SpaceKind kind = SpaceKind::One;
    int demes = 1; ///< 1 … kMaximumDemes, at most `size`; Colonies: what the table says.
    bool operator==(const SpaceSpec&) const = default;
};

/// Without growth every generation has `size` individuals. With it `size` is the capacity K of the habitat: N
/// individuals leave on average R·N·w̄/(1 + (R − 1)N/K) (Beverton & Holt 1957, the logistic curve in whole generations),
/// a Poisson number, truncated at K.
struct GrowthSpec {
    bool limited = false; ///< false: fixed size.
    double rate = 0.5;    ///< R − 1 ≥ 0, when there is room.
    bool operator==(const GrowthSpec&) const = default;
};

/// Fitness of genotypes at one neutral-looking locus; s is the force `selection`. Viability of zygotes.
enum class SelectionModel {
    None,
    Genic,         ///< Copies of allele 0: (1 + s)², 1 + s, 1.
    Dominance,     ///< 1 + s, 1 + h·s, 1 with `dominance` h.
    Overdominance, ///< Homozygotes of allele 0: 1 − s, other homozygotes 1 − `against`, heterozygotes 1.
    Niches,        ///< Levene (1953): one niche an allele (at most kMaximumNiches), equal room in each; in niche a
                   ///< homozygotes of allele a 1, heterozygotes with it 1 − s/2, all others 1 − s.
};

struct SelectionSpec {
    SelectionModel model = SelectionModel::None;
    int locus = 0;          ///< From 0.
    double dominance = 0.5; ///< h in [−1, 2].
    double against = 0.1;   ///< t in [0, 1].
    bool operator==(const SelectionSpec&) const = default;
};

/// Deleterious mutations at loci of their own (on chromosomes of their own under a map), each harmless (0) or
/// deleterious (1): fitness is the product of 1, 1 − hs, 1 − s over these loci.
struct LoadSpec {
    int loci = 0;            ///< 0: no load. With the neutral ones at most kMaximumLoci.
    double effect = 0.1;     ///< s in [0, 1].
    double dominance = 0.1;  ///< h in [0, 1].
    double rate = 0;         ///< Mutation 0 → 1 a copy and generation, in [0, 1].
    double frequency = 0.05; ///< Of 1 among the founders, in [0, 1].
    bool operator==(const LoadSpec&) const = default;
};

/// Pollinators of this population (needs growth). See engine/population/pollination.h for the model.
struct PollinationSpec {
    int pollinators = 0; ///< Species; 0: none. At most kMaximumPollinators.
    int locus = 0;       ///< The locus that decides a flower's look.
    bool operator==(const PollinationSpec&) const = default;
};

/// What a population is, beyond numbers of individuals, loci and alleles. The default is the ideal population of the
/// textbook: one deme of fixed size, random mating, free recombination, neutral alleles.
struct Biology {
    GenomeSpec genome;
    MutationModel mutationModel = MutationModel::KAlleles;
    MatingSpec mating;
    SpaceSpec space;
    GrowthSpec growth;
    double lethalEquivalents = 0; ///< Diploid, 2B: survival e^(−B·F), F from the pedigree since the founders
                                  ///< (Morton, Crow & Muller 1956). 0 … kMaximumLethalEquivalents.
    SelectionSpec selection;
    LoadSpec load;
    PollinationSpec pollination;
    std::int64_t bank = 0; ///< Founders frozen at generation 0 (a gene bank; the force `memory` releases them).
    bool operator==(const Biology&) const = default;
};

inline constexpr int kMaximumDemes = 1000;
inline constexpr int kMaximumNiches = 16;
inline constexpr int kMaximumPollinators = 12;
inline constexpr double kMaximumCentimorgans = 100'000;
inline constexpr double kMaximumGrowthRate = 20;
inline constexpr double kMaximumLethalEquivalents = 50;
/// Kinship of all pairs is kept where mating or survival asks for it: four bytes a pair.
inline constexpr std::int64_t kMaximumKinshipSize = 3000;

} // namespace outcross
