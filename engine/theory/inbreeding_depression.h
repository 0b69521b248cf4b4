#pragma once

namespace outcross
{

/// What inbreeding costs, and what rescue and purging give back. B: haploid lethal equivalents; zoos and field studies
/// print the diploid number 2B: captive mammals mean 4.6, median 3.1 (Ralls et al. 1988), wild ones over the life
/// history 12 (O'Grady et al. 2006). Pure functions, callable from any thread.

/// Survival over that without inbreeding: e^(−B·F) (Morton, Crow & Muller 1956; F6).
[[nodiscard]] double survivalOfInbred(double haploidLethalEquivalents, double inbreeding);

/// w_after/w_before = e^(B·ΔF) where outbred immigrants lower F by ΔF (F7).
[[nodiscard]] double fitnessGainOfRescue(double haploidLethalEquivalents, double inbreedingRemoved);

/// Inbreeding with and without purging (García-Dorado 2012; F7).
struct PurgedInbreeding {
    double inbreeding = 0; ///< f: of neutral loci.
    double purged = 0;     ///< g ≤ f: weighted by the deleterious alleles that purging has left.
    bool operator==(const PurgedInbreeding&) const = default;
};

/// f' = (1 − 1/2N)f + 1/2N, g' = [(1 − 1/2N)g + 1/2N](1 − 2d·f) with purging coefficient d = s(½ − h) in [0, ½].
[[nodiscard]] PurgedInbreeding nextPurgedInbreeding(const PurgedInbreeding& now, double individuals, double d);

/// w = w₀e^(−B·g) (García-Dorado 2012; F7).
[[nodiscard]] double fitnessWithPurging(double startFitness, double haploidLethalEquivalents,
                                        const PurgedInbreeding& now);

} // namespace outcross
