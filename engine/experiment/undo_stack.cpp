#include "engine/experiment/undo_stack.h"

#include <utility>

namespace outcross
{

void UndoStack::clear()
{
    m_undo.clear();
    m_redo.clear();
}

bool UndoStack::goesOn(std::uint64_t gesture) const
{
    return gesture != 0 && m_redo.empty() && !m_undo.empty() && m_undo.back().gesture == gesture;
}

void UndoStack::push(UndoStep before)
{
    m_redo.clear();
    m_undo.push_back(std::move(before));
    if (m_undo.size() > kMaximumSteps)
        m_undo.pop_front();
}

void UndoStack::dropNewest()
{
    m_undo.pop_back();
}

void UndoStack::undone(UndoStep now)
{
    m_undo.pop_back();
    m_redo.push_back(std::move(now));
}

void UndoStack::redone(UndoStep now)
{
    m_redo.pop_back();
    now.gesture = 0;
    m_undo.push_back(std::move(now));
}

} // namespace outcross
