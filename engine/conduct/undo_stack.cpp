#include "engine/conduct/undo_stack.h"

#include <utility>

namespace outcross
{
namespace
{

std::size_t changesOf(const UndoStep& step)
{
    return step.image->document->interventions.size() + step.image->schedule.size();
}

} // namespace

bool UndoStack::goesOn(std::uint64_t gesture) const
{
    return gesture != 0 && m_redo.empty() && !m_undo.empty() && m_undo.back().gesture == gesture;
}

void UndoStack::push(UndoStep before)
{
    m_redo.clear();
    m_undo.push_back(std::move(before));
    std::size_t changes = 0;
    for (const UndoStep& step : m_undo)
        changes += changesOf(step);
    while (m_undo.size() > kMaximumSteps || (changes > kMaximumChanges && m_undo.size() > 1)) {
        changes -= changesOf(m_undo.front());
        m_undo.pop_front();
    }
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
