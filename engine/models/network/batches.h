#pragma once

#include "engine/base/stream.h"

#include <Eigen/Core>

#include <cstddef>
#include <utility>
#include <vector>

namespace outcross::network
{

/// Deals examples in random order, every one once before any comes again (epochs, shuffled anew: Fisher & Yates), as
/// many at a time as one likes. Plain value.
class Batches
{
public:
    /// `examples` ≥ 1.
    explicit Batches(Eigen::Index examples) : m_order(static_cast<std::size_t>(examples)), m_next(m_order.size())
    {
        for (std::size_t i = 0; i < m_order.size(); ++i)
            m_order[i] = static_cast<Eigen::Index>(i);
    }

    /// Advances `stream` at the beginning of an epoch.
    [[nodiscard]] Eigen::Index next(Stream& stream)
    {
        if (m_next == m_order.size()) {
            for (std::size_t i = m_order.size(); i > 1; --i)
                std::swap(m_order[i - 1], m_order[stream.below(i)]);
            m_next = 0;
        }
        return m_order[m_next++];
    }

private:
    std::vector<Eigen::Index> m_order;
    std::size_t m_next;
};

} // namespace outcross::network
