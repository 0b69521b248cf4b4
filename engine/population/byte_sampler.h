#pragma once

#include "engine/base/stream.h"

#include <array>
#include <cstdint>
#include <span>

namespace outcross
{

/// Draws one of 256 outcomes with given probabilities from 16 random bits: the alias method (Walker 1977, Vose 1991).
/// Eight bits choose a cell, eight decide between the cell's two outcomes; once in 256 draws they cannot, and one more
/// number of the stream settles it. So a draw is right to 2⁻⁷² of a cell, not to 2⁻¹⁶. Immutable; any thread.
class ByteSampler
{
public:
    static constexpr int kOutcomes = 256;

    /// Relative weights, ≥ 0, of all 256 outcomes.
    explicit ByteSampler(std::span<const double, kOutcomes> weights);

    /// Uses the low 16 of `bits`.
    [[nodiscard]] unsigned draw(std::uint32_t bits, Stream& stream) const
    {
        const std::uint32_t cell = bits & 255;
        const std::uint32_t level = bits >> 8 & 255;
        const std::uint32_t entry = m_cells[cell];
        if (level == entry >> 8) [[unlikely]]
            return settle(cell, stream);
        // Not a choice but arithmetic: a compiler that made a branch of it would have one that nobody can foresee.
        return cell ^ (entry & 255 & (0U - static_cast<std::uint32_t>(level > entry >> 8)));
    }

private:
    [[nodiscard]] unsigned settle(std::uint32_t cell, Stream& stream) const;

    /// The share of a cell that is its own outcome, in 2⁻⁸ (high byte), and what turns it into the other
    /// outcome by exclusive or (low byte).
    std::array<std::uint16_t, kOutcomes> m_cells;
    std::array<std::uint64_t, kOutcomes> m_rest; ///< What the share has beyond 2⁻⁸, in 2⁻⁷².
};

} // namespace outcross
