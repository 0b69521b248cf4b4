#pragma once

#include <cstdint>

namespace outcross
{

/// Diversity of a subdivided population. Pure functions, callable from any thread.

/// Equal demes of `copies` gene copies (2N); with chance m a gamete comes from another deme, each equally likely
/// (Wright 1931, 1943).
struct IslandModel {
    double copies = 0;
    int demes = 2;        ///< L ≥ 2.
    double migration = 0; ///< m in [0, 1].
};

/// Expected identity in state of two copies drawn with replacement: Σp² from one deme, Σp_a p_b from two demes. The
/// same recursion holds for identity by descent.
struct IslandIdentities {
    double within = 0;  ///< J_w.
    double between = 0; ///< J_b.
    bool operator==(const IslandIdentities&) const = default;
};

/// J_w' = 1/n + (1 − 1/n)[a_w J_w + (1 − a_w)J_b], J_b' = b_w J_w + (1 − b_w)J_b with a_w = (1 − m)² + m²/(L − 1) and
/// b_w = 2m(1 − m)/(L − 1) + m²(L − 2)/(L − 1)² (Maruyama 1970; Nei 1975; I5).
[[nodiscard]] IslandIdentities nextIslandIdentities(const IslandIdentities& now, const IslandModel& model);

/// Heterozygosity 1 − Σp² (Nei 1973).
struct StructuredDiversity {
    double within = 0; ///< H_S: mean over demes.
    double total = 0;  ///< H_T: of all demes pooled.
    [[nodiscard]] double fst() const { return total > 0 ? 1 - within / total : 0; }
};

/// H_S = 1 − J_w, H_T = 1 − (J_w/L + (1 − 1/L)J_b) (I5).
[[nodiscard]] StructuredDiversity islandDiversity(const IslandIdentities& identities, int demes);

/// t generations after a population of n gene copies and heterozygosity H₀ falls into d equal isolated demes (I6), the
/// first of these generations being born into demes of n/d copies from the whole population:
/// H_S = H₀(1 − d/n)^t, H_T = H_S/d + (1 − 1/d)H₀ → H₀(1 − 1/d).
[[nodiscard]] StructuredDiversity fragmentedDiversity(double start, double copies, int demes, std::int64_t generations);

/// The same moment where living copies are dealt to the demes, without replacement, before any is born: two copies from
/// different demes are then two different ones, H_b = H₀ n/(n − 1), and each deme is a sample, H_w = (1 − d/n)H_b.
/// The start for nextIslandIdentities() with copies n/d, for islands as for fragments. (Individuals that are dealt
/// whole have it so in Hardy–Weinberg proportions.)
[[nodiscard]] IslandIdentities dealtIdentities(double start, double copies, int demes);

/// L lineages of n copies, isolated for t generations since their common start, then pooled in equal shares (I7):
/// H = H₀(1 − F_t/L), F_t = 1 − (1 − 1/n)^t.
[[nodiscard]] double admixedHeterozygosity(double start, double copies, int lineages, std::int64_t generations);

} // namespace outcross
