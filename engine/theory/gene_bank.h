#pragma once

namespace outcross
{

/// A population of n gene copies that draws a share b of its gametes from a frozen store in every generation (R4).
struct GeneBankModel {
    double copies = 0;       ///< n = 2N.
    double share = 0;        ///< b in [0, 1]: the force `memory`.
    double bankIdentity = 0; ///< Σp² of the bank, two copies drawn with replacement: 1/M for M different copies.
};

/// Chance that two copies are the same allele. The start for a bank frozen at generation 0 from the whole population:
/// both are Σp² of the founders, `population` without replacement where it is to be exact.
struct GeneBankIdentities {
    double population = 0; ///< F: two different copies of the population.
    double cross = 0;      ///< X: one of the population, one of the bank.
    bool operator==(const GeneBankIdentities&) const = default;
};

/// F' = (1−b)²Q + 2b(1−b)X + b²J, X' = (1−b)X + bJ with Q = 1/n + (1 − 1/n)F and J the bank's identity (R4).
/// Expected heterozygosity 1 − Σp² is (1 − 1/n)(1 − F).
[[nodiscard]] GeneBankIdentities nextGeneBankIdentities(const GeneBankIdentities& now, const GeneBankModel& model);

/// Where that settles; needs b > 0.
[[nodiscard]] GeneBankIdentities settledGeneBankIdentities(const GeneBankModel& model);

} // namespace outcross
