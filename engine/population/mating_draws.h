#pragma once

#include "engine/base/stream.h"
#include "engine/population/meiosis.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace outcross
{

/// Both parents from one random number: the high and the low part of a 128-bit product. Together N² outcomes, with a
/// bias below N²/2⁶⁴.
inline ParentPair drawParents(std::uint64_t individuals, Stream& stream)
{
    __extension__ using Wide = unsigned __int128;
    const Wide first = static_cast<Wide>(stream()) * individuals;
    const Wide second = static_cast<Wide>(static_cast<std::uint64_t>(first)) * individuals;
    return {static_cast<std::uint32_t>(first >> 64), static_cast<std::uint32_t>(second >> 64)};
}

/// A father among `males` and a mother among `females`, from one random number.
inline ParentPair drawCouple(std::uint64_t males, std::uint64_t females, Stream& stream)
{
    __extension__ using Wide = unsigned __int128;
    const Wide first = static_cast<Wide>(stream()) * males;
    const Wide second = static_cast<Wide>(static_cast<std::uint64_t>(first)) * females;
    return {static_cast<std::uint32_t>(first >> 64), static_cast<std::uint32_t>(second >> 64)};
}

/// Two different ones of `individuals` ≥ 2, in order, from one random number.
inline ParentPair drawDifferentParents(std::uint64_t individuals, Stream& stream)
{
    ParentPair pair = drawCouple(individuals, individuals - 1, stream);
    pair[1] += pair[1] >= pair[0];
    return pair;
}

/// Every order is equally likely (Fisher & Yates 1938).
inline void shuffle(std::span<std::uint32_t> values, Stream& stream)
{
    for (std::size_t left = values.size(); left > 1; --left)
        std::swap(values[left - 1], values[stream.below(left)]);
}

} // namespace outcross
