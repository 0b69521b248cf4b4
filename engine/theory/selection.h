#pragma once

#include <cstdint>

namespace outcross
{

/// Selection in textbook form. Pure functions, callable from any thread. For exact chances in a finite population and
/// one generation of selection see wright_fisher.h.

/// Chance that an allele of frequency p with fitnesses (1+s)², 1+s, 1 is fixed, by diffusion:
/// (1 − e^{−4Nsp})/(1 − e^{−4Ns}) (Kimura 1962; S3); p where s is 0.
[[nodiscard]] double kimuraFixation(double individuals, double s, double frequency);

/// Frequency of a deleterious allele between mutation and selection, fitnesses 1, 1 − hs, 1 − s (Haldane 1937; S4):
/// u/(hs); recessive (h = 0): √(u/s). Approximate for u ≪ hs.
[[nodiscard]] double mutationSelectionBalance(double mutation, double s, double h);

/// What that costs in mean fitness, whatever s: 2u, recessive u (Haldane 1937; S4).
[[nodiscard]] double mutationLoad(double mutation, double h);

/// Deleterious allele after one generation without drift: selection among zygotes, then mutation from the other allele
/// with chance u.
[[nodiscard]] double nextDeleteriousFrequency(double frequency, double mutation, double s, double h);

/// Where nextDeleteriousFrequency() settles from frequency 0, by iteration until it stands still.
[[nodiscard]] double settledDeleteriousFrequency(double mutation, double s, double h);

/// Fitnesses 1 − s, 1, 1 − t: the first allele settles at t/(s + t) (Fisher 1922; S5).
[[nodiscard]] double overdominantEquilibrium(double s, double t);

} // namespace outcross
