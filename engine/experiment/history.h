#pragma once

#include "engine/lineage/census.h"

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace outcross
{

/// One generation of one lineage: 96 bytes, kept for good.
struct HistoryRow {
    Census census;
    double expectedKept = 1; ///< Exact expectation of `kept` over replicates with the same changes (theory/moments.h).
};

/// Every generation of one lineage from 0 on. A view is cheap to copy and stays valid and unchanged while the engine
/// appends: rows are stored in chunks that are never moved, and a view only reads the rows it was made with. Handing a
/// view to another thread must be synchronised (the conductor's mutex does it).
class HistoryView
{
public:
    HistoryView() = default;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const HistoryRow& operator[](std::size_t generation) const
    {
        return (*m_chunks[generation / kChunk])[generation % kChunk];
    }
    [[nodiscard]] const HistoryRow& back() const { return (*this)[m_size - 1]; }

    /// The numbers that only this kind has (Lineage::measures()); empty where it has none.
    [[nodiscard]] std::span<const double> measures(std::size_t generation) const
    {
        if (m_measures == 0)
            return {};
        return std::span(m_measured[generation / kChunk].get() + generation % kChunk * m_measures, m_measures);
    }

private:
    friend class History;
    /// Small enough that thousands of short replicates do not spend their time on fresh memory.
    static constexpr std::size_t kChunk = 128;
    using Chunk = std::array<HistoryRow, kChunk>;

    std::vector<std::shared_ptr<Chunk>> m_chunks;
    std::vector<std::shared_ptr<double[]>> m_measured; ///< kChunk rows of m_measures numbers each.
    std::size_t m_measures = 0;
    std::size_t m_size = 0;
};

/// The growing end of a HistoryView. One thread at a time.
class History
{
public:
    /// There are as many measures in every generation.
    void append(const HistoryRow& row, std::span<const double> measures = {});
    [[nodiscard]] const HistoryView& view() const { return m_view; }

private:
    HistoryView m_view;
};

} // namespace outcross
