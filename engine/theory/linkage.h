#pragma once

#include <cstdint>

namespace outcross
{

/// How association between two loci decays. Pure functions, callable from any thread.

/// E[D_t] = (1 − r)^t D₀ in a large population (Robbins 1918; F8); drawing n gametes takes a further 1/n of it a
/// generation: (1 − r)^t(1 − 1/n)^t D₀ (Hill & Robertson 1966).
[[nodiscard]] double disequilibriumAfter(double start, double recombination, std::int64_t generations);
[[nodiscard]] double disequilibriumAfter(double start, double recombination, double copies, std::int64_t generations);

/// r = (1 − e^(−2d))/2 between loci d morgans apart, crossovers without interference (Haldane 1919).
[[nodiscard]] double haldaneRecombination(double morgans);

} // namespace outcross
