#include "engine/experiment/history.h"

#include <algorithm>
#include <cassert>

namespace outcross
{

void History::append(const HistoryRow& row, std::span<const double> measures)
{
    constexpr std::size_t kRows = HistoryView::kChunk;
    const std::size_t inChunk = m_view.m_size % kRows;
    if (m_view.m_size == 0)
        m_view.m_measures = measures.size();
    assert(measures.size() == m_view.m_measures);
    if (inChunk == 0) {
        m_view.m_chunks.push_back(std::make_shared<HistoryView::Chunk>());
        if (!measures.empty())
            m_view.m_measured.push_back(std::make_shared<double[]>(kRows * measures.size()));
    }
    (*m_view.m_chunks.back())[inChunk] = row;
    if (!measures.empty())
        std::copy(measures.begin(), measures.end(), m_view.m_measured.back().get() + inChunk * measures.size());
    ++m_view.m_size;
}

} // namespace outcross
