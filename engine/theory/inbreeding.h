#pragma once

namespace outcross
{

/// Inbreeding under systems of mating. Coefficients F are by descent, H = H₀(1 − F). Pure functions, callable from any
/// thread.

/// A share s of the offspring has one parent, the rest two unrelated ones: F' = s(1 + F)/2 (Wright 1921; F1). With
/// s = 1 complete selfing: F' = (1 + F)/2.
[[nodiscard]] double nextInbreedingBySelfing(double inbreeding, double selfingRate);

/// Where that settles: s/(2 − s) (Haldane 1924; F1).
[[nodiscard]] double settledInbreedingBySelfing(double selfingRate);

/// A line of one brother and one sister in every generation.
struct SibLine {
    double inbreeding = 0; ///< F of this generation.
    double before = 0;     ///< F of the generation before.
    bool operator==(const SibLine&) const = default;
};

/// F' = (1 + 2F + F_before)/4 (Wright 1921; F1). From unrelated founders (generation 0) on: 0, 0, .25, .375, .5, …;
/// their own children are `SibLine{}`, generation 1.
[[nodiscard]] SibLine nextSibLine(const SibLine& now);

/// F_t of generation t of such a line.
[[nodiscard]] double inbreedingOfSibLine(int generation);

/// N_f females and N_m males, both parents of each offspring drawn at random (F3).
struct TwoSexes {
    double females = 0;
    double males = 0;
};

/// Chances that two copies differ. From founders of which all 2(N_f + N_m) copies are different both are 1; from a
/// gene pool in Hardy–Weinberg proportions both are its heterozygosity.
struct TwoSexesHeterozygosity {
    double within = 1;  ///< h: the two copies of one individual.
    double between = 1; ///< k: two copies of two different individuals.
    bool operator==(const TwoSexesHeterozygosity&) const = default;
};

/// k' = (1/8N_f + 1/8N_m)h + (1 − 1/4N_f − 1/4N_m)k, h' = k (Wright 1931; F3).
[[nodiscard]] TwoSexesHeterozygosity nextTwoSexesHeterozygosity(const TwoSexesHeterozygosity& now,
                                                                const TwoSexes& numbers);

/// Nₑ ≈ 4N_fN_m/(N_f + N_m) (Wright 1931; F3).
[[nodiscard]] double effectiveSizeOfTwoSexes(const TwoSexes& numbers);

/// Nₑ = (4N − 2)/(2 + V) with variance V of family sizes around a mean of 2 (Wright 1938; F4): N − ½ at the binomial V
/// of about 2, 2N − 1 with equal families (V = 0).
[[nodiscard]] double effectiveSizeOfFamilies(double individuals, double familySizeVariance);

} // namespace outcross
