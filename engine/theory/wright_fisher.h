#pragma once

#include <Eigen/Core>

namespace outcross
{

/// Two alleles in n gene copies, exactly: the Markov chain of Fisher (1930) and Wright (1931) over 0 … n copies of the
/// first allele, solved by its transition matrix. Pure functions, callable from any thread. The matrix takes n² numbers
/// and a solution n³ steps: up to kMaximumChainCopies copies (32 MB, about a second).
inline constexpr int kMaximumChainCopies = 2000;

/// Fitnesses of the three genotypes; only their ratios matter.
struct GenotypeFitness {
    double both = 1; ///< Two copies of the first allele.
    double one = 1;
    double none = 1;
    bool operator==(const GenotypeFitness&) const = default;
};

/// (1 + s)², 1 + s, 1: each copy of the first allele counts alike (genic selection).
[[nodiscard]] GenotypeFitness genicFitness(double s);

/// Mean fitness at frequency p in Hardy–Weinberg proportions: w₁₁p² + 2w₁₂pq + w₂₂q².
[[nodiscard]] double meanFitness(double frequency, const GenotypeFitness& fitness);

/// p' = (w₁₁p² + w₁₂pq)/w̄: the frequency among gametes (Haldane 1927; Wright 1937).
[[nodiscard]] double frequencyAfterSelection(double frequency, const GenotypeFitness& fitness);

/// (n + 1) × (n + 1); row i, column j: the chance that i copies become j, binomial(n, p'(i/n)) at j.
/// Throws std::invalid_argument unless 1 ≤ copies ≤ kMaximumChainCopies.
[[nodiscard]] Eigen::MatrixXd wrightFisherMatrix(int copies, const GenotypeFitness& fitness = {});

/// For each number of copies 0 … n of the first allele to start from: the chance that it is fixed in the end.
/// Throws as wrightFisherMatrix().
[[nodiscard]] Eigen::VectorXd fixationProbabilities(int copies, const GenotypeFitness& fitness = {});

/// For each number of copies 0 … n to start from: mean generations until either allele is fixed (D5).
/// Throws as wrightFisherMatrix().
[[nodiscard]] Eigen::VectorXd meanTimesToFixation(int copies, const GenotypeFitness& fitness = {});

} // namespace outcross
