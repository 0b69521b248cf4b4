#include "app/session/opened_files.h"

#include "engine/conduct/undo_stack.h"

#include <algorithm>
#include <utility>

namespace outcross
{

std::optional<OpenedFiles::Request> OpenedFiles::recognise(const std::shared_ptr<const Scenario>& opened,
                                                           bool isOtherRun)
{
    const auto known =
        std::find_if(m_known.begin(), m_known.end(), [&](const Known& other) { return other.opened == opened; });
    std::optional<Request> answered;
    if (isOtherRun && m_request && m_request->scenario == *opened) {
        answered = std::exchange(m_request, std::nullopt);
        m_saved = opened;
        m_path = answered->path;
    } else if (known != m_known.end()) {
        m_saved = known->saved;
        m_path = known->path;
        return std::nullopt;
    }
    m_known.push_back({opened, m_path, m_saved});
    if (m_known.size() > UndoStack::kMaximumSteps * 2)
        m_known.erase(m_known.begin());
    return answered;
}

void OpenedFiles::noteSaved(const std::shared_ptr<const Scenario>& opened, const QString& path,
                            const Scenario& document)
{
    m_path = path;
    m_saved = std::make_shared<const Scenario>(document);
    for (Known& known : m_known)
        if (known.opened == opened)
            known = {opened, m_path, m_saved};
}

} // namespace outcross
