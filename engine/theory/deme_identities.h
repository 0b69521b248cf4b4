#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace outcross
{

/// How the two gametes of one offspring are drawn.
enum class Pairing {
    Gametes, ///< Independently: selfing happens by chance.
    Parents, ///< From two different individuals.
    Couples, ///< From the two of one couple, which comes or stays together.
    Clones,  ///< Both copies of one individual.
};

/// What mutation does to an identity G of two copies, and to X of one copy with something that does not mutate.
struct MutationEffect {
    double pairScale = 1; ///< G' = pairScale·G + pairShift.
    double pairShift = 0;
    double oneScale = 1; ///< X' = oneScale·X + oneShift.
    double oneShift = 0;
    bool operator==(const MutationEffect&) const = default;
};

/// To a uniformly drawn allele of K, the own one included; `sameByChance` is 1/K, or its mean over loci (M1).
[[nodiscard]] MutationEffect mutationToAny(double rate, double sameByChance);
/// To one of the other K − 1 alleles, K ≥ 2 (Felsenstein, Theoretical Evolutionary Genetics, VII-7; M2).
[[nodiscard]] MutationEffect mutationToOthers(double rate, int alleles);
/// Always to an allele that nobody has (Kimura & Crow 1964; M3).
[[nodiscard]] MutationEffect mutationToNew(double rate);

/// One deme while a generation is made.
struct DemeBreeding {
    double born = 0;            ///< Individuals of the new generation.
    double oneParent = 0;       ///< Chance that two gametes of different offspring have one parent, both drawn here.
    double oneParentAtHome = 0; ///< The same where they are of this deme's own offspring (equal families differ).
    double stay = 1;            ///< Share of this deme's gametes (couples, clones) that come from itself.
    double each = 0;            ///< Share that comes from each deme of `from`.
    std::vector<int> from = {}; ///< With GenerationBreeding::fromAll: unused, all other living demes.
};

struct GenerationBreeding {
    Pairing pairing = Pairing::Gametes;
    double selfed = 0; ///< Parents: share of the offspring with one parent instead.
    double inflow = 0; ///< Chance that a gamete (clone) comes from the mainland …
    double bank = 0;   ///< … and then, that what is so far is replaced by one out of the gene bank.
    MutationEffect mutation;
    bool fromAll = false; ///< Migrants come from every other deme where somebody lives.
    std::span<const DemeBreeding> demes;
};

/// One deme at a moment: chances that two gene copies are the same allele, means over loci.
struct DemeIdentity {
    double individuals = 0;
    double within = 0;   ///< F: the two copies of one individual.
    double among = 0;    ///< Two individuals of the deme, a copy of each.
    double mainland = 0; ///< A copy of the deme, one of the mainland.
    double bank = 0;     ///< A copy of the deme, one of the gene bank.
    bool operator==(const DemeIdentity&) const = default;
};

/// Expected identity in state of gene copies in a population of demes, carried from generation to generation: exact in
/// expectation over who mates, who moves and which gamete is drawn, given the numbers of individuals (Malécot 1948;
/// Maruyama 1970; Nei 1975; theory sheet D1, D6, I1, I5, I6, I7, M1 to M3, R4, F1, F3, F4). Needs that genotypes decide
/// nothing: neither who lives, nor who mates, nor how many are born.
///
/// With n_s copies J_st = Σp_s p_t is the identity of two copies drawn with replacement, inside a deme
/// J_ss = (1 + F_s)/2N_s + (1 − 1/N_s)Θ_s; two gametes of different offspring are identical with G_ab = Σ m_as m_bt
/// (J_st with the chance of one parent in place of 1/N_s), m_as the share of a's gametes that s sends. Expected
/// heterozygosity is 1 − Σ w_a w_b J_ab with w the demes' shares of all individuals (Nei 1973).
///
/// Owned by one lineage, copied with it. O(demes²) time and memory.
class DemeIdentities
{
public:
    DemeIdentities() = default; ///< No demes: nothing is known.

    /// `between`: demes × demes, symmetric; its diagonal is not read. `mainland`: two copies of the mainland.
    DemeIdentities(std::vector<DemeIdentity> demes, std::vector<double> between, double mainland);

    [[nodiscard]] bool isKnown() const { return !m_demes.empty(); }
    [[nodiscard]] std::size_t demes() const { return m_demes.size(); }
    [[nodiscard]] const DemeIdentity& deme(std::size_t index) const { return m_demes[index]; }
    [[nodiscard]] double between(std::size_t a, std::size_t b) const { return m_between[a * m_demes.size() + b]; }

    /// Expected heterozygosity of all demes together; 0 where nobody is left, NaN where nothing is known.
    [[nodiscard]] double diversity() const;

    void breed(const GenerationBreeding& generation);

    /// As many individuals of each deme are left, whoever they are.
    void resize(std::span<const double> individuals);
    /// Everybody is dealt anew to demes of these sizes.
    void deal(std::span<const double> individuals);
    void move(std::size_t from, std::size_t to, double individuals);
    /// Individuals of the mainland, two gametes each.
    void bringIn(std::size_t to, double individuals);
    /// The bank is filled with randomly drawn individuals, at least one.
    void freeze(double individuals);

    [[nodiscard]] std::size_t bytes() const;

private:
    [[nodiscard]] double all() const;
    [[nodiscard]] double sameOrOther(std::size_t deme) const { return (1 + m_demes[deme].within) / 2; }
    void mixIn(std::size_t to, double individuals, const DemeIdentity& newcomers,
               std::span<const double> betweenNewcomersAnd);
    void takeMigrants(const GenerationBreeding& generation);
    [[nodiscard]] double fromSources(const GenerationBreeding& generation, std::size_t deme,
                                     double DemeIdentity::*number) const;

    std::vector<DemeIdentity> m_demes;
    std::vector<double> m_between; ///< Symmetric; the diagonal is the demes' `among`.
    double m_mainland = 0;
    double m_bankWithin = 0;     ///< The two copies of one individual of the bank.
    double m_bankDraws = 0;      ///< Two gametes of the bank, drawn with replacement.
    double m_bankMainland = 0;   ///< One of each.
    std::vector<double> m_moved; ///< Where breed() works; means nothing between calls. So with the next two.
    std::vector<double> m_half;
    std::vector<DemeIdentity> m_next;
};

} // namespace outcross
