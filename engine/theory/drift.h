#pragma once

#include <cstdint>
#include <span>

namespace outcross
{

/// What chance alone does to variants in a closed lineage of n gene copies (2N in diploids, n samples in a model).
/// Pure functions, callable from any thread. Expectations are means over replicates: one run does not follow them.

/// E[H_t] = H₀(1 − 1/n)^t (Wright 1931; D1).
[[nodiscard]] double heterozygosityAfter(double start, double copies, std::int64_t generations);

/// H₀ Π(1 − 1/2N_i) through generations of N_i individuals (Wright 1938; D6).
[[nodiscard]] double heterozygosityThroughSizes(double start, std::span<const std::int64_t> individuals);

/// The constant size that loses as much: the harmonic mean (Wright 1938; D6). NaN without sizes.
[[nodiscard]] double harmonicMeanSize(std::span<const std::int64_t> individuals);

/// E[variants left] = Σ 1 − (1 − p_i)^n when n copies are drawn (D4).
[[nodiscard]] double expectedItemsKept(std::span<const double> frequencies, std::int64_t copies);

/// Var(p_t) = pq[1 − (1 − 1/n)^t] (Wright 1942; D7); with one generation pq/n.
[[nodiscard]] double frequencyVarianceAfter(double frequency, double copies, std::int64_t generations);

/// Cov(p_i', p_j') = −p_i p_j/n of two variants after one generation (D7).
[[nodiscard]] double frequencyCovariance(double first, double second, double copies);

/// Mean generations until one of the variants is fixed, by diffusion: −2n Σ(1 − p_i) ln(1 − p_i) for n haploid copies
/// (Kimura & Ohta 1969; D5). About 6 % above the transition matrix at n = 20 (see wright_fisher.h).
[[nodiscard]] double diffusionTimeToFixation(std::span<const double> frequencies, double copies);

} // namespace outcross
