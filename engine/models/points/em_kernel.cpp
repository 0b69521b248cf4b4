#include "engine/models/points/em_kernel.h"

#include <cassert>
#include <cmath>
#include <limits>

namespace outcross
{
namespace
{

constexpr std::size_t kLanes = 4;
constexpr std::size_t kGroups = 8;
constexpr std::size_t kBlock = kLanes * kGroups;
constexpr double kLowestExponent = -700;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

// Four numbers that are always handled alike: sums keep one order whatever the width of the machine.
using Lanes __attribute__((vector_size(kLanes * sizeof(double)))) = double;
using BitLanes __attribute__((vector_size(kLanes * sizeof(double)))) = unsigned long long;

namespace baseline
{
#define OUTCROSS_UNIT
#include "engine/models/points/em_kernel_body.inc"
#undef OUTCROSS_UNIT
} // namespace baseline

#if defined(__x86_64__)
namespace avx2
{
#define OUTCROSS_UNIT __attribute__((target("avx2")))
#include "engine/models/points/em_kernel_body.inc"
#undef OUTCROSS_UNIT
} // namespace avx2
#endif

} // namespace

double addEmSums(std::span<const EmTerm> terms, std::span<const double> x, std::span<const double> y,
                 std::span<EmSums> sums, VectorUnit unit)
{
    assert(!terms.empty() && terms.size() <= kMaximumEmTerms && sums.size() == terms.size());
    assert(x.size() == y.size() && x.size() <= kEmChunk);
#if defined(__x86_64__)
    if (unit == VectorUnit::Avx2)
        return avx2::addEmSums(terms, x, y, sums);
#endif
    static_cast<void>(unit);
    return baseline::addEmSums(terms, x, y, sums);
}

void exponentials(std::span<double> values, VectorUnit unit)
{
#if defined(__x86_64__)
    if (unit == VectorUnit::Avx2)
        return avx2::exponentials(values);
#endif
    static_cast<void>(unit);
    baseline::exponentials(values);
}

} // namespace outcross
