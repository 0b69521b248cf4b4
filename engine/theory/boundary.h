#pragma once

namespace outcross
{

/// Where collapse begins. Pure functions, callable from any thread.

/// The inflow f at which a lineage of n gene copies (2N in diploids, n samples in a model) keeps the share `kept` of
/// the source's diversity in the long run, exact: the inverse of H*/Hπ = (1 − 1/n)(1 − a)/(1 − (1 − 1/n)a), a = (1 −
/// f)² (Wright 1931; I1). Half is kept near n·f = ½. NaN where no inflow is enough: everything real keeps 1 − 1/n.
[[nodiscard]] double inflowThatKeeps(double kept, double copies);

/// The same by the rule of thumb: n·f = kept/(2(1 − kept)), from H*/Hπ ≈ 2nf/(1 + 2nf) (I4).
[[nodiscard]] double realItemsThatKeep(double kept);

/// The smallest share of uniform fresh data at which refits sampled at temperature T ≤ 1 do not sharpen on and on:
/// f = 1 − T, without drift (S1). 0 from T = 1 on.
[[nodiscard]] double inflowThatSteadies(double temperature);

} // namespace outcross
