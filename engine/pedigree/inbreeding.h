#pragma once

#include "engine/data/pedigree_table.h"
#include "engine/pedigree/descent.h"

#include <cstdint>
#include <vector>

namespace outcross
{

/// Inbreeding coefficients F of a descent: the chance that both copies of a gene come from the same copy in a founder
/// (Wright 1922; Malécot 1948). Exact, by whichever method is cheaper for this pedigree: the tabular one, which suits
/// long and narrow pedigrees (lines, herds), or tracing ancestors, which suits wide and shallow ones (genealogies).
[[nodiscard]] std::vector<double> inbreedingCoefficients(const Descent& descent);

/// F and kinship of everybody in one pedigree. Immutable; any thread may read it. Works on indices of the table's
/// people.
class Inbreeding
{
public:
    explicit Inbreeding(const PedigreeTable& table);

    /// For everybody, in the order of the table.
    [[nodiscard]] const std::vector<double>& coefficients() const { return m_coefficients; }

    /// The chance that a gene of a and one of b are copies of the same founder's; kinshipOf(a, a) is (1 + F)/2.
    [[nodiscard]] double kinshipOf(std::int32_t a, std::int32_t b) const;

    /// F counted from ancestors at most d generations back, by the shortest way, for d = 0, 1, … maximumDepth: what
    /// somebody would find who looked that far back. Never falls with d; 0 for d = 0; at the end F itself, if the
    /// pedigree is no deeper.
    [[nodiscard]] std::vector<double> byDepth(std::int32_t person, int maximumDepth) const;

    /// The furthest back that one can look and find no more than that many ancestors; at most all that is known.
    [[nodiscard]] int depthWithin(std::int32_t person, std::size_t ancestors) const;

    /// For everybody the generations of the longest line of known ancestors.
    [[nodiscard]] const std::vector<int>& generationsKnown() const { return m_generationsKnown; }

private:
    Lineup m_lineup;
    std::vector<int> m_generationsKnown;
    std::vector<double> m_inLineup; ///< F of everybody, by place.
    std::vector<double> m_coefficients;
};

} // namespace outcross
