#include "engine/population/mating_sources.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace outcross
{

void MateSources::set(std::vector<MateRange> ranges, bool open)
{
    assert(ranges.size() == static_cast<std::size_t>(m_layout.demes()));
    m_ranges = std::move(ranges);
    m_open = open;
}

bool MateSources::canServe(int deme) const
{
    if (home(deme).count > 0)
        return true;
    if (!m_open)
        return false;
    const std::vector<int> sources = m_layout.sources(deme);
    return std::any_of(sources.begin(), sources.end(), [this](int source) { return home(source).count > 0; });
}

const MateRange* MateSources::drawSource(int deme, Stream& stream) const
{
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const MateRange& source = home(m_layout.drawSource(deme, stream));
        if (source.count > 0)
            return &source;
    }
    return nullptr;
}

const MateRange& MateSources::drawColoniser(int deme, Stream& stream) const
{
    if (const MateRange* source = drawSource(deme, stream))
        return *source;
    std::vector<int> sources = m_layout.sources(deme);
    std::erase_if(sources, [this](int source) { return home(source).count == 0; });
    assert(!sources.empty());
    return home(sources[stream.below(sources.size())]);
}

const MateRange& MateSources::rangeOf(std::uint32_t mate) const
{
    const auto after =
        std::upper_bound(m_ranges.begin(), m_ranges.end(), mate,
                         [](std::uint32_t index, const MateRange& range) { return index < range.first; });
    assert(after != m_ranges.begin() && std::prev(after)->holds(mate));
    return *std::prev(after);
}

} // namespace outcross
