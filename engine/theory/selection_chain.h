#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace outcross
{

/// What makes one generation of a locus with two alleles under genic selection, fitnesses (1 + s)², 1 + s, 1.
struct SelectedGeneration {
    std::int64_t copies = 0; ///< 2N of the new generation.
    double selection = 0;    ///< s > −1.
    double inflow = 0;       ///< Chance that a gamete comes from outside …
    double outside = 0;      ///< … where the first allele has this frequency.
    double away = 0;         ///< Chance that a copy of the first allele mutates to the second,
    double back = 0;         ///< and the other way round.
};

/// The whole distribution of the number of copies of the first allele, generation by generation: the chain of Fisher
/// (1930) and Wright (1931) with Haldane's (1927) genic selection among zygotes (theory sheet S3). Gametes are drawn
/// independently and fitness is multiplicative, so those that live are again a binomial sample: exact.
/// A value; O(n√n) time a generation, n numbers. Up to kMaximumSelectedCopies copies.
class SelectionChain
{
public:
    /// `count` of `copies` copies are the first allele.
    SelectionChain(std::int64_t copies, std::int64_t count);

    void breed(const SelectedGeneration& generation);

    [[nodiscard]] double meanFrequency() const;
    /// E[2p(1 − p)].
    [[nodiscard]] double heterozygosity() const;
    [[nodiscard]] std::size_t bytes() const { return m_chances.capacity() * sizeof(double); }

private:
    std::vector<double> m_chances; ///< Of 0 … n copies.
};

inline constexpr std::int64_t kMaximumSelectedCopies = 1000;

} // namespace outcross
