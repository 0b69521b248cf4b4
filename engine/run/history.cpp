#include "engine/run/history.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace outcross
{

void History::append(const HistoryRow& row, std::span<const double> measures)
{
    constexpr std::size_t kRows = HistoryView::kChunk;
    assert(m_view.m_size == 0 || measures.size() == m_view.m_measures);
    if (m_view.m_size < m_reached) {
        assert(std::memcmp(&m_view[m_view.m_size], &row, sizeof row) == 0);
        ++m_view.m_size;
        return;
    }
    const std::size_t inChunk = m_view.m_size % kRows;
    if (m_view.m_size == 0)
        m_view.m_measures = measures.size();
    if (inChunk == 0) {
        m_view.m_chunks.push_back(std::make_shared<HistoryView::Chunk>());
        if (!measures.empty())
            m_view.m_measured.push_back(std::make_shared<double[]>(kRows * measures.size()));
    } else if (m_sharesLastChunk) {
        ownLastChunk();
    }
    m_sharesLastChunk = false;
    (*m_view.m_chunks.back())[inChunk] = row;
    if (!measures.empty())
        std::copy(measures.begin(), measures.end(), m_view.m_measured.back().get() + inChunk * measures.size());
    m_reached = ++m_view.m_size;
}

void History::forgetRest()
{
    if (m_reached == m_view.m_size)
        return;
    constexpr std::size_t kRows = HistoryView::kChunk;
    const std::size_t chunks = (m_view.m_size + kRows - 1) / kRows;
    m_view.m_chunks.resize(chunks);
    m_view.m_measured.resize(std::min(chunks, m_view.m_measured.size()));
    m_reached = m_view.m_size;
    m_sharesLastChunk = true; // views of the rows that are forgotten may still be read
}

HistoryView History::reached() const
{
    HistoryView all = m_view;
    all.m_size = m_reached;
    return all;
}

void History::ownLastChunk()
{
    auto& chunk = m_view.m_chunks.back();
    chunk = std::make_shared<HistoryView::Chunk>(*chunk);
    if (m_view.m_measures == 0)
        return;
    constexpr std::size_t kRows = HistoryView::kChunk;
    auto& measured = m_view.m_measured.back();
    auto copy = std::make_shared<double[]>(kRows * m_view.m_measures);
    std::copy_n(measured.get(), m_view.m_size % kRows * m_view.m_measures, copy.get());
    measured = std::move(copy);
}

} // namespace outcross
