#pragma once

#include "engine/base/errors.h"
#include "engine/base/footprint.h"
#include "engine/lineage/learning.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/retraining/sample_items.h"

#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace outcross
{

/// The items of past generations as far as the loop goes back to them, and the archive. Copies share what they hold.
template <class Sample> class Pool
{
public:
    Pool() = default;
    Pool(LoopSpec loop, std::shared_ptr<const Sample> archive) : m_loop(loop), m_archive(std::move(archive)) {}

    /// Real items frozen at generation 0; null: none.
    [[nodiscard]] const Sample* archive() const { return m_archive.get(); }

    /// What a generation of these new items trains on. Throws InputError when it would take more memory than a
    /// generation may. Advances `stream` (Subsample).
    [[nodiscard]] Sample trainingSet(const Sample& items, Stream& stream) const
    {
        if (m_loop.data == DataLoop::Replace)
            return items;
        std::int64_t bytes = bytesOf(items);
        for (const auto& past : m_past)
            bytes += bytesOf(*past);
        if (2 * bytes > kMaximumLineageBytes)
            throw InputError({QT_TRANSLATE_NOOP("engine", "the data of all generations would need more than %1 MB of "
                                                          "memory: take a window (loop.data) or a smaller size"),
                              {std::to_string(kMaximumLineageBytes >> 20)}});
        Sample all = items;
        for (const auto& past : m_past)
            append(all, *past);
        if (m_loop.data == DataLoop::Augment && m_archive)
            append(all, *m_archive);
        if (m_loop.data == DataLoop::Subsample)
            return drawWithout(all, itemCount(items), stream);
        return all;
    }

    void countBytes(Footprint& footprint) const
    {
        footprint.add(sizeof *this);
        footprint.add(m_past);
        for (const auto& past : m_past)
            footprint.addShared(past.get(), static_cast<std::size_t>(bytesOf(*past)));
    }

    /// The generation has been made of these new items.
    void keep(Sample items)
    {
        const bool keepsPast = m_loop.data == DataLoop::Accumulate || m_loop.data == DataLoop::Subsample ||
                               m_loop.data == DataLoop::Window;
        if (!keepsPast)
            return;
        if constexpr (std::is_same_v<Sample, Tally>) // counts of all generations fit into one tally
            if (m_loop.data != DataLoop::Window && !m_past.empty()) {
                append(items, *m_past.back());
                m_past.clear();
            }
        m_past.push_back(std::make_shared<const Sample>(std::move(items)));
        if (m_loop.data == DataLoop::Window && m_past.size() >= static_cast<std::size_t>(m_loop.window))
            m_past.erase(m_past.begin());
    }

private:
    LoopSpec m_loop;
    std::shared_ptr<const Sample> m_archive;
    std::vector<std::shared_ptr<const Sample>> m_past; ///< Oldest first.
};

} // namespace outcross
