#include "engine/population/byte_sampler.h"

#include <cmath>
#include <numeric>
#include <vector>

namespace outcross
{

ByteSampler::ByteSampler(std::span<const double, kOutcomes> weights)
{
    const double scale = kOutcomes / std::accumulate(weights.begin(), weights.end(), 0.0);
    std::array<double, kOutcomes> share;
    std::vector<unsigned> scarce;
    std::vector<unsigned> ample;
    for (unsigned outcome = 0; outcome < kOutcomes; ++outcome) {
        share[outcome] = weights[outcome] * scale;
        (share[outcome] < 1 ? scarce : ample).push_back(outcome);
        m_cells[outcome] = 0; // Full: its other outcome is itself.
        m_rest[outcome] = 0;
    }
    // Outcomes of less than a cell are filled up by one that has more; what is left over by rounding counts as full.
    while (!scarce.empty() && !ample.empty()) {
        const unsigned cell = scarce.back();
        const unsigned giver = ample.back();
        scarce.pop_back();
        const double level = std::floor(share[cell] * 256);
        m_cells[cell] = static_cast<std::uint16_t>(static_cast<unsigned>(level) << 8 | (cell ^ giver));
        m_rest[cell] = static_cast<std::uint64_t>((share[cell] * 256 - level) * 0x1.0p64);
        share[giver] -= 1 - share[cell];
        if (share[giver] < 1) {
            ample.pop_back();
            scarce.push_back(giver);
        }
    }
}

unsigned ByteSampler::settle(std::uint32_t cell, Stream& stream) const
{
    return stream() < m_rest[cell] ? cell : cell ^ (m_cells[cell] & 255U);
}

} // namespace outcross
