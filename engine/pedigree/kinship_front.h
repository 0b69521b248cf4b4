#pragma once

#include "engine/pedigree/descent.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace outcross
{

/// What the front method would take for a pedigree: known before it is begun.
struct FrontCost {
    std::size_t width = 0; ///< The most people who are parents of somebody yet to come, at any moment.
    double entries = 0;    ///< Kinships worked out, all rows together.
    [[nodiscard]] double bytes() const { return static_cast<double>(width) * static_cast<double>(width) * 8; }
};

[[nodiscard]] FrontCost frontCost(const Descent& descent);

/// F of everybody by the tabular method (Wright 1922; Cruden 1949): φ(i, x) = ½[φ(father, x) + φ(mother, x)] and
/// φ(i, i) = ½(1 + F), F = φ(father, mother). Kinship is only kept among the people of the front, who still have
/// children to come: a row is dropped after the last child. Exact; linear in frontCost().entries.
/// Throws Cancelled when `stop` asks for it.
[[nodiscard]] std::vector<double> inbreedingByFront(const Descent& descent, const std::stop_token& stop = {});

} // namespace outcross
