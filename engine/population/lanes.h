#pragma once

#include <cstdint>

/// Compiles a hot function twice, for AVX2 and for the baseline, and picks one when the program starts. The two do the
/// same integer operations, so they give the same bytes. Sanitizers and clang take the baseline alone: the choice runs
/// before a sanitizer's own start.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) &&               \
    !defined(__SANITIZE_THREAD__)
#define OUTCROSS_VECTOR_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define OUTCROSS_VECTOR_CLONES
#endif

namespace outcross
{

/// Loci that are worked on at once: 16-bit alleles in a 32-byte vector.
inline constexpr int kLanes = 16;

/// Sixteen alleles as one vector (GCC vector extension); may be read from any memory that is aligned to 32 bytes.
/// A local variable only: how it is passed to a function depends on the machine.
typedef std::uint16_t LaneVector __attribute__((vector_size(2 * kLanes), may_alias));

} // namespace outcross
