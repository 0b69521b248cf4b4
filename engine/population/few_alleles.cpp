#include "engine/population/few_alleles.h"

#include <algorithm>
#include <array>

namespace outcross
{
namespace
{

/// Individuals that a 16-bit lane can count, two copies each.
constexpr std::int64_t kBatch = 32'767;
/// Groups whose sums stay in the first cache while individuals stream past.
constexpr std::size_t kGroups = 64;

/// Unrolled for each number of alleles but 0.
template <int kOthers>
inline __attribute__((always_inline)) void addBatch(const LocusGroup* data, std::int64_t individuals,
                                                    std::size_t stride, std::size_t groups, std::uint32_t* counts)
{
    alignas(64) std::array<std::uint16_t, kGroups* kOthers* kLanes> memory = {};
    for (std::int64_t i = 0; i < individuals; ++i, data += stride) {
        std::uint16_t* sum = memory.data();
        for (std::size_t g = 0; g < groups; ++g) {
            const LaneVector first = *reinterpret_cast<const LaneVector*>(data[g].copy[0]);
            const LaneVector second = *reinterpret_cast<const LaneVector*>(data[g].copy[1]);
            for (std::uint16_t allele = 1; allele <= kOthers; ++allele, sum += kLanes) // True is −1 in every lane.
                *reinterpret_cast<LaneVector*>(sum) -= (LaneVector)(first == allele) + (LaneVector)(second == allele);
        }
    }
    for (std::size_t k = 0; k < groups * kOthers * kLanes; ++k)
        counts[k] += memory[k];
}

OUTCROSS_VECTOR_CLONES
void addBatch(int others, const LocusGroup* data, std::int64_t individuals, std::size_t stride, std::size_t groups,
              std::uint32_t* counts)
{
    if (others == 1)
        addBatch<1>(data, individuals, stride, groups, counts);
    else if (others == 2)
        addBatch<2>(data, individuals, stride, groups, counts);
    else if (others == 3)
        addBatch<3>(data, individuals, stride, groups, counts);
}

} // namespace

void countFewAlleles(const LocusGroup* data, std::int64_t individuals, std::size_t stride, std::size_t groups,
                     int alleles, std::span<std::uint32_t> counts)
{
    static_assert(kFewAlleles == 4, "one branch of addBatch for each number of alleles");
    const auto others = static_cast<std::size_t>(alleles - 1);
    for (std::int64_t first = 0; first < individuals; first += kBatch)
        for (std::size_t group = 0; group < groups; group += kGroups)
            addBatch(alleles - 1, data + static_cast<std::size_t>(first) * stride + group,
                     std::min(kBatch, individuals - first), stride, std::min(kGroups, groups - group),
                     counts.data() + group * others * kLanes);
}

} // namespace outcross
