#include "engine/replicates/lives_table.h"

#include <algorithm>

namespace outcross
{

LivesView LivesView::first(std::size_t size) const
{
    LivesView head = *this;
    head.m_size = std::min(size, m_size);
    return head;
}

void LivesTable::append(const LivesRow& row)
{
    const std::size_t inChunk = m_view.m_size % LivesView::kChunk;
    if (inChunk == 0)
        m_view.m_chunks.push_back(std::make_shared<LivesView::Chunk>());
    else if (m_sharesLastChunk)
        m_view.m_chunks.back() = std::make_shared<LivesView::Chunk>(*m_view.m_chunks.back());
    m_sharesLastChunk = false;
    (*m_view.m_chunks.back())[inChunk] = row;
    ++m_view.m_size;
}

void LivesTable::goBack(std::size_t rows)
{
    if (rows >= m_view.m_size)
        return;
    m_view.m_size = rows;
    m_view.m_chunks.resize((rows + LivesView::kChunk - 1) / LivesView::kChunk);
    m_sharesLastChunk = true;
}

std::int64_t LivesTable::bytesOf(std::int64_t rows)
{
    constexpr auto kRows = static_cast<std::int64_t>(LivesView::kChunk);
    return (rows + kRows - 1) / kRows * static_cast<std::int64_t>(sizeof(LivesView::Chunk));
}

} // namespace outcross
