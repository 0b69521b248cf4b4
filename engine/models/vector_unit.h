#pragma once

namespace outcross
{

/// Which instructions a hot loop may use. Every choice computes the very same bits: elementwise operations in the same
/// order, no fused multiply-add.
enum class VectorUnit { Baseline, Avx2 };

/// The widest one of this processor.
[[nodiscard]] inline VectorUnit widestVectorUnit()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        return VectorUnit::Avx2;
#endif
    return VectorUnit::Baseline;
}

} // namespace outcross
