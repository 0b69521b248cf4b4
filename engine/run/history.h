#pragma once

#include "engine/lineage/census.h"

#include <array>
#include <cstddef>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace outcross
{

/// One generation of one lineage: 104 bytes without gaps (rows are compared byte by byte), kept for good. Beside it
/// stand the measures that only its kind has, 8 bytes each: 24 bytes for most models, 112 for text. A generation of
/// two lineages thus takes 208 bytes and the measures of the model, kMostHistoryBytes at the most.
struct HistoryRow {
    Census census;
    /// Exact expectation of `kept`: its mean over replicates with the same changes and sizes. NaN from the generation
    /// on in which an assumption broke, and where theory has nothing to say.
    double expectedKept = 1;
    /// From there on: what theory would expect had it not been broken, as of neutral genes where selection acts. NaN
    /// while `expectedKept` is known, and where theory has nothing to say.
    double idealKept = std::numeric_limits<double>::quiet_NaN();
};

/// Of one generation of a language model and a population.
inline constexpr std::size_t kMostHistoryBytes = 320;

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

    /// To the first `rows` ones, at most size().
    void shorten(std::size_t rows) { m_size = rows; }

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

/// The growing end of a HistoryView, which can be taken back: rows after the end are then known still, and the same
/// generation made again finds its row there. One thread at a time. Copies share the rows and part ways at the first
/// one that they add.
class History
{
public:
    History() = default;
    History(const History& other) : m_view(other.m_view), m_reached(other.m_reached), m_sharesLastChunk(true) {}
    History(History&&) = default;
    History& operator=(const History&) = delete;
    History& operator=(History&&) = default;
    ~History() = default;

    /// There are as many measures in every generation. Where the row is known already, this one must equal it.
    void append(const HistoryRow& row, std::span<const double> measures = {});

    /// Back to the first `rows` ones, 1 … view().size(); the others stay known.
    void goBack(std::size_t rows) { m_view.m_size = rows; }

    /// What is known after the end is not to come.
    void forgetRest();

    [[nodiscard]] const HistoryView& view() const { return m_view; }

    /// How many rows are known, ≥ view().size().
    [[nodiscard]] std::size_t reachedRows() const { return m_reached; }

    /// The same with every row that is known.
    [[nodiscard]] HistoryView reached() const;

private:
    void ownLastChunk();

    HistoryView m_view;
    std::size_t m_reached = 0;      ///< Rows that are known.
    bool m_sharesLastChunk = false; ///< Somebody else may read, or write, what comes after the last row.
};

} // namespace outcross
