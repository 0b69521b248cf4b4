#include "engine/experiment/history.h"

namespace outcross
{

void History::append(const HistoryRow& row)
{
    const std::size_t inChunk = m_view.m_size % HistoryView::kChunk;
    if (inChunk == 0)
        m_view.m_chunks.push_back(std::make_shared<HistoryView::Chunk>());
    (*m_view.m_chunks.back())[inChunk] = row;
    ++m_view.m_size;
}

} // namespace outcross
