#pragma once

#include "engine/document/scenario.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace outcross
{

/// Which file the run on screen belongs to, also after undoing has brought back what another file had opened. GUI
/// thread, owned by the session.
class OpenedFiles
{
public:
    /// What was asked for while its run does not exist yet.
    struct Request {
        Scenario scenario;
        QString path;                          ///< Empty: of the menu, or nobody's.
        QString name;                          ///< In messages.
        std::optional<std::int64_t> stop = {}; ///< Where that run stood when it was left.
    };
    void ask(Request request) { m_request = std::move(request); }
    /// Stays after a refusal: it is what was refused.
    [[nodiscard]] const std::optional<Request>& request() const { return m_request; }

    /// Something else is on screen. The request, where it is another run and the one that was asked for: two may have
    /// been asked for in quick succession, and only the last one's run is what the file says.
    std::optional<Request> recognise(const std::shared_ptr<const Scenario>& opened, bool isOtherRun);
    /// What was opened has gone into this file, as this document.
    void noteSaved(const std::shared_ptr<const Scenario>& opened, const QString& path, const Scenario& document);

    /// Empty for scenarios of the menu.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// As the file or the menu has it; null: there is none.
    [[nodiscard]] const std::shared_ptr<const Scenario>& saved() const { return m_saved; }

private:
    struct Known {
        std::shared_ptr<const Scenario> opened;
        QString path;
        std::shared_ptr<const Scenario> saved;
    };

    std::optional<Request> m_request;
    QString m_path;
    std::shared_ptr<const Scenario> m_saved;
    std::vector<Known> m_known; ///< Where what was opened came from, for undoing: the newest last.
};

} // namespace outcross
