#pragma once

#include <array>
#include <cstdint>
#include <limits>

namespace outcross
{

/// A stream of random 64-bit numbers: Philox4x64-10 (Salmon et al. 2011), a counter-based generator.
///
/// The seeding promise: a number depends on (seed, replicate, lineage, generation, child, block, index) and nothing
/// else, so a run is the same for any number of threads and any order of work. A value type, cheap to copy; two copies
/// give the same numbers. One thread at a time. Satisfies UniformRandomBitGenerator, so Boost.Random samplers take it.
class Stream
{
public:
    using result_type = std::uint64_t;

    Stream(std::uint64_t seed, std::uint32_t replicate, std::uint32_t lineage, std::uint64_t generation)
        : m_key{{seed, lineage}}, m_counter{{0, 0, generation, replicate}}
    {
    }

    /// The independent stream of block `index` of the same generation. Block 0 is this stream from its beginning.
    [[nodiscard]] Stream block(std::uint64_t index) const
    {
        Stream other = *this;
        other.m_counter[0] = 0;
        other.m_counter[1] = index;
        other.m_used = 4;
        return other;
    }

    /// An independent stream with blocks of its own, for whoever needs many: `index` in 0 … 2³² − 2. The child of a
    /// child is a child of the first.
    [[nodiscard]] Stream child(std::uint64_t index) const
    {
        Stream other = block(0);
        other.m_key[1] = (m_key[1] & 0xffff'ffffU) | ((index + 1) << 32);
        return other;
    }

    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }

    result_type operator()()
    {
        if (m_used == m_buffer.size())
            fillBuffer();
        return m_buffer[m_used++];
    }

    /// Uniform on [0, 1), 53 bits.
    double uniform() { return static_cast<double>((*this)() >> 11) * 0x1.0p-53; }

    /// Uniform on {0, …, bound − 1}; bound ≥ 1. Its bias is below bound / 2⁶⁴.
    std::uint64_t below(std::uint64_t bound)
    {
        __extension__ using Wide = unsigned __int128;
        return static_cast<std::uint64_t>((static_cast<Wide>((*this)()) * bound) >> 64);
    }

private:
    void fillBuffer();

    std::array<std::uint64_t, 2> m_key;
    std::array<std::uint64_t, 4> m_counter;
    std::array<std::uint64_t, 4> m_buffer{};
    unsigned m_used = 4; ///< Of the buffer.
};

} // namespace outcross
