#pragma once

#include "engine/models/vector_unit.h"

#include <cstddef>
#include <span>

namespace outcross
{

/// The hot loop of expectation maximisation on the plane (Dempster, Laird & Rubin 1977): pure functions without
/// allocation, callable from any thread, linear in points × components. Goal: 5 ns per point and component on one
/// thread, both steps together (tests/benchmarks/mixture_benchmark.cpp).

/// One component as the loop reads it: log(weight · density) = logScale − (u² + v²) with u = a·dx, v = b·dx + c·dy,
/// where (dx, dy) is the point minus the mean. All finite.
struct EmTerm {
    double meanX = 0;
    double meanY = 0;
    double a = 1;
    double b = 0;
    double c = 1;
    double logScale = 0;
};

/// Sums over points of responsibility r times powers of (dx, dy). Taken about the component's own mean, so that a
/// component much smaller than its distance from the origin keeps its digits.
struct EmSums {
    double weight = 0; ///< Σ r
    double x = 0;      ///< Σ r dx
    double y = 0;
    double xx = 0;
    double xy = 0;
    double yy = 0;
};

inline constexpr std::size_t kMaximumEmTerms = 64;
/// Points a call takes; a caller adds up the sums of its chunks in order.
inline constexpr std::size_t kEmChunk = 4096;

/// Adds this chunk's sums to `sums` and returns its log-likelihood Σ log Σ_k weight · density. 1 … kMaximumEmTerms
/// terms, as many sums, at most kEmChunk points. Responsibilities below e⁻⁷⁰⁰ of the largest count as e⁻⁷⁰⁰.
double addEmSums(std::span<const EmTerm> terms, std::span<const double> x, std::span<const double> y,
                 std::span<EmSums> sums, VectorUnit unit = widestVectorUnit());

/// The exponential of that loop, for numbers up to 700 (below −700: e⁻⁷⁰⁰); relative error below 1e-14. In place.
void exponentials(std::span<double> values, VectorUnit unit = widestVectorUnit());

} // namespace outcross
