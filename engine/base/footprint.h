#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace outcross
{

/// Memory that a value holds: what it has for itself, and what it shares with other copies. An estimate: it counts
/// arrays at the size of their contents and leaves out what the allocator adds, as well as what never changes and
/// exists once for a whole run (data, founders). A plain value.
class Footprint
{
public:
    void add(std::size_t bytes) { m_own += static_cast<std::int64_t>(bytes); }

    template <class Item> void add(const std::vector<Item>& items) { add(items.size() * sizeof(Item)); }

    /// Something that several copies hold together, known by its address; null counts nothing.
    void addShared(const void* what, std::size_t bytes)
    {
        if (what)
            m_shared.emplace_back(what, static_cast<std::int64_t>(bytes));
    }

    [[nodiscard]] std::int64_t own() const { return m_own; }
    [[nodiscard]] const std::vector<std::pair<const void*, std::int64_t>>& shared() const { return m_shared; }

    /// As if nothing were shared with anybody.
    [[nodiscard]] std::int64_t total() const
    {
        std::int64_t bytes = m_own;
        for (const auto& part : m_shared)
            bytes += part.second;
        return bytes;
    }

private:
    std::int64_t m_own = 0;
    std::vector<std::pair<const void*, std::int64_t>> m_shared;
};

} // namespace outcross
