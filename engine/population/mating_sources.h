#pragma once

#include "engine/base/stream.h"
#include "engine/population/deme_layout.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace outcross
{

/// Those of one deme who can be drawn (all adults, one sex, or couples), one after the other.
struct MateRange {
    std::uint32_t first = 0;
    std::uint32_t count = 0;

    [[nodiscard]] bool holds(std::uint32_t index) const { return index - first < count; }
    [[nodiscard]] std::uint32_t draw(Stream& stream) const
    {
        return first + static_cast<std::uint32_t>(stream.below(count));
    }
    /// One that is not `other`, unless there is no one else.
    [[nodiscard]] std::uint32_t drawOther(std::uint32_t other, Stream& stream) const
    {
        if (count < 2 || !holds(other))
            return draw(stream);
        const std::uint32_t drawn = first + static_cast<std::uint32_t>(stream.below(count - 1));
        return drawn + (drawn >= other);
    }
};

/// Where parents of one role are drawn: at home, from a deme that sends migrants, or, where home has none, from
/// neighbours that have. Part of Mating; set once a generation, then only read.
class MateSources
{
public:
    static constexpr int kTries = 8;

    explicit MateSources(const DemeLayout& layout) : m_layout(layout) {}

    /// Ranges by deme, in ascending order; `open`: exchange is above 0.
    void set(std::vector<MateRange> ranges, bool open);

    [[nodiscard]] const MateRange& home(int deme) const { return m_ranges[static_cast<std::size_t>(deme)]; }

    /// Home has mates, or exchange can bring some.
    [[nodiscard]] bool canServe(int deme) const;

    /// For a migrant to `deme`: drawSource's deme, another one if nobody lives there, kTries times; then null: stay.
    [[nodiscard]] const MateRange* drawSource(int deme, Stream& stream) const;

    /// For a deme without mates of its own that canServe(): a neighbour that has, uniformly.
    [[nodiscard]] const MateRange& drawColoniser(int deme, Stream& stream) const;

    /// The range that holds this mate.
    [[nodiscard]] const MateRange& rangeOf(std::uint32_t mate) const;

private:
    DemeLayout m_layout;
    std::vector<MateRange> m_ranges;
    bool m_open = false;
};

} // namespace outcross
