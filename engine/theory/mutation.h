#pragma once

namespace outcross
{

/// Drift and mutation in n = 2N gene copies. F is the chance that two different copies of a generation are the same
/// allele; the expected heterozygosity of the generation is 1 − Σp² = (1 − 1/n)(1 − F). Pure functions, callable from
/// any thread.

/// One generation in which every copy mutates with chance u to one of the other K − 1 alleles (M2):
/// F' = [(1−u)² + u²/(K−1)]G + [2u(1−u)/(K−1) + u²(K−2)/(K−1)²](1 − 1/n)(1 − F), G = 1/n + (1 − 1/n)F
/// (Felsenstein, Theoretical Evolutionary Genetics, VII-7). K ≥ 2.
[[nodiscard]] double nextIdentityWithOtherAlleles(double identity, double copies, double mutation, int alleles);

/// Where that settles; needs u > 0.
[[nodiscard]] double settledIdentityWithOtherAlleles(double copies, double mutation, int alleles);

/// One generation in which every mutation is a new allele (Kimura & Crow 1964; M3): F' = (1 − u)²[1/n + (1 − 1/n)F].
[[nodiscard]] double nextIdentityWithInfiniteAlleles(double identity, double copies, double mutation);

/// Where that settles: (1−u)²/[n − (1−u)²(n−1)] ≈ 1/(1 + 2nu) (Kimura & Crow 1964; M3).
[[nodiscard]] double settledIdentityWithInfiniteAlleles(double copies, double mutation);

/// E[alleles in a sample of k copies] = Σ θ/(θ + i), i = 0 … k − 1, θ = 2nu = 4Nu (Ewens 1972; M3).
[[nodiscard]] double ewensAlleles(double theta, int sampled);

} // namespace outcross
