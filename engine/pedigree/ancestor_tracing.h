#pragma once

#include "engine/pedigree/descent.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace outcross
{

/// F of everybody by tracing each one's ancestors (Meuwissen & Luo 1992): with L_ij the share of i's genes that come
/// from j by all ways and D_j = 1 − ¼(1 + F_father) − ¼(1 + F_mother) over the known parents, the Mendelian sampling
/// variance, 1 + F_i = Σ_j L_ij² D_j. Exact; linear in the number of ancestors, all people with two known parents
/// together (full siblings who stand next to each other are traced once). Throws Cancelled when `stop` asks for it.
[[nodiscard]] std::vector<double> inbreedingByTracing(const Descent& descent, const std::stop_token& stop = {});

/// φ(a, b) = ½ Σ_j L_aj L_bj D_j: the chance that a gene of a and one of b are copies of the same ancestral one.
/// `inbreeding` is F of everybody. Linear in the number of ancestors.
[[nodiscard]] double kinshipByTracing(const Descent& descent, std::span<const double> inbreeding, std::int32_t a,
                                      std::int32_t b);

/// About how many ancestors inbreedingByTracing() would visit, from a few people that stand evenly apart.
[[nodiscard]] double expectedTracing(const Descent& descent);

} // namespace outcross
