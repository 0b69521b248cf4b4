#pragma once

#include "engine/lineage/moments.h"

#include <cstdint>

namespace outcross
{

/// The expectation one generation on: exact for every lineage whose refit keeps the first two moments of its sample.
///
/// An item of the next generation comes from the source with probability f, else from the lineage, and is then replaced
/// by a novel one with probability u; `size` individuals are drawn. With V the variance of that mixture and n items,
/// E[V'] = (1 − 1/n) V and E|offset'|² = E|m|² + V/n. Contains (1 − 1/n)^t (Wright 1931), inflow (I1) and K-allele
/// mutation (M1) of the theory sheet as special cases.
[[nodiscard]] Moments nextMoments(const Moments& now, const SourceMoments& source, double inflow, double mutation,
                                  std::int64_t size);

} // namespace outcross
