#pragma once

#include "engine/lineage/side.h"
#include "engine/replicates/kept_spread.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace outcross
{

/// At most so many lives are also kept one by one, to be drawn as threads: the first ones.
inline constexpr std::uint32_t kThreadReplicates = 32;

/// What one generation adds to a ReplicateTable.
struct ReplicateRow {
    PerSide<KeptSpread> spreads;
    PerSide<std::array<float, kThreadReplicates>> threads{}; ///< What each of the first lives kept.
};

/// What many lives kept, every generation from 0 on. A view is cheap to copy and stays valid and unchanged while more
/// is added: rows are stored in chunks that are never moved, and a view only reads the rows it was made with. Handing a
/// view to another thread must be synchronised.
class ReplicateView
{
public:
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    /// The generation must be one of the first size().
    [[nodiscard]] const KeptSpread& spread(Side side, std::size_t generation) const
    {
        return row(generation).spreads[side];
    }
    /// How many lives are there one by one.
    [[nodiscard]] std::uint32_t threads() const { return m_threads; }
    /// What life `thread` (0 is replicate 1) kept.
    [[nodiscard]] float thread(Side side, std::uint32_t thread, std::size_t generation) const
    {
        return row(generation).threads[side][thread];
    }
    /// The first `size` rows, or all where there are not as many.
    [[nodiscard]] ReplicateView first(std::size_t size) const;

private:
    friend class ReplicateTable;
    static constexpr std::size_t kChunk = 256;
    using Chunk = std::array<ReplicateRow, kChunk>;

    [[nodiscard]] const ReplicateRow& row(std::size_t generation) const
    {
        return (*m_chunks[generation / kChunk])[generation % kChunk];
    }

    std::vector<std::shared_ptr<Chunk>> m_chunks;
    std::uint32_t m_threads = 0;
    std::size_t m_size = 0;
};

/// The growing end of a ReplicateView, which can be taken back. One thread at a time.
class ReplicateTable
{
public:
    explicit ReplicateTable(std::uint32_t threads) { m_view.m_threads = threads; }

    void append(const ReplicateRow& row);
    /// Back to the first `rows` ones, 0 … view().size(); views of the others stay what they are.
    void goBack(std::size_t rows);
    [[nodiscard]] const ReplicateView& view() const { return m_view; }
    /// Memory of a table of so many rows.
    [[nodiscard]] static std::int64_t bytesOf(std::int64_t rows);

private:
    ReplicateView m_view;
    bool m_sharesLastChunk = false; ///< Somebody else may read what comes after the last row.
};

} // namespace outcross
