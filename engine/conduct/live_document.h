#pragma once

#include "engine/document/scenario.h"
#include "engine/run/run.h"

#include <memory>
#include <span>
#include <vector>

namespace outcross
{

/// The document of the run that plays: as it was opened, as it is now, and what the user has moved on the way. Owned by
/// the conductor; engine thread only.
class LiveDocument
{
public:
    /// Of a run that has just been founded; what was moved stays.
    void open(std::shared_ptr<const Scenario> opened);
    /// Of a run that stands where it stood once.
    void stand(std::shared_ptr<const Scenario> opened, std::shared_ptr<const Scenario> now,
               PerSide<std::vector<Setting>> moved);

    /// As it was loaded: the default parameters. Null before the first run.
    [[nodiscard]] const std::shared_ptr<const Scenario>& opened() const { return m_opened; }
    /// With every change so far.
    [[nodiscard]] const std::shared_ptr<const Scenario>& now(const Run& run);
    /// The run's document has changed.
    void changed() { m_now = nullptr; }

    /// Values that the user moved, the last one of each quantity.
    [[nodiscard]] const PerSide<std::vector<Setting>>& moved() const { return m_moved; }
    void remember(Side side, std::span<const Setting> settings);
    void forgetMoved(Side side) { m_moved[side].clear(); }
    void forgetMoved() { m_moved = {}; }
    /// The run has forgotten a future: a value that was only moved later has not been moved.
    void followMoved(const Run& run);

    /// As it was opened, except that values moved on the way are the start values.
    [[nodiscard]] Scenario restarted() const;

private:
    std::shared_ptr<const Scenario> m_opened;
    std::shared_ptr<const Scenario> m_now; ///< Null when it has changed since somebody asked.
    PerSide<std::vector<Setting>> m_moved;
};

} // namespace outcross
