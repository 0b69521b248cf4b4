#include "engine/replicates/replicate_table.h"

#include <algorithm>

namespace outcross
{

ReplicateView ReplicateView::first(std::size_t size) const
{
    ReplicateView head = *this;
    head.m_size = std::min(size, m_size);
    return head;
}

void ReplicateTable::append(const ReplicateRow& row)
{
    const std::size_t inChunk = m_view.m_size % ReplicateView::kChunk;
    if (inChunk == 0)
        m_view.m_chunks.push_back(std::make_shared<ReplicateView::Chunk>());
    else if (m_sharesLastChunk)
        m_view.m_chunks.back() = std::make_shared<ReplicateView::Chunk>(*m_view.m_chunks.back());
    m_sharesLastChunk = false;
    (*m_view.m_chunks.back())[inChunk] = row;
    ++m_view.m_size;
}

void ReplicateTable::goBack(std::size_t rows)
{
    if (rows >= m_view.m_size)
        return;
    m_view.m_size = rows;
    m_view.m_chunks.resize((rows + ReplicateView::kChunk - 1) / ReplicateView::kChunk);
    m_sharesLastChunk = true;
}

std::int64_t ReplicateTable::bytesOf(std::int64_t rows)
{
    constexpr auto kRows = static_cast<std::int64_t>(ReplicateView::kChunk);
    return (rows + kRows - 1) / kRows * static_cast<std::int64_t>(sizeof(ReplicateView::Chunk));
}

} // namespace outcross
