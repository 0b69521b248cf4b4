#pragma once

#include <cstdint>

namespace outcross
{

/// Expected identity in lines that are each continued by one brother and one sister, as many as there were or fewer
/// (Wright 1921; theory sheet F1): F' = Θ, Θ' = (1 + F)/4 + Θ/2, which is F(t+2) = (1 + 2F(t+1) + F(t))/4. Two lines
/// have for ever in common what their founders had. Exact in expectation over which gamete is drawn. A plain value.
struct SibLines {
    double within = 0; ///< F: the two copies of one individual.
    double sibs = 0;   ///< Θ: a copy of each of the two of a line.
    double lines = 0;  ///< A copy of each of two lines.

    void breed();
    /// Expected heterozygosity of `individuals` in lines of two, an even number.
    [[nodiscard]] double diversity(std::int64_t individuals) const;
};

} // namespace outcross
