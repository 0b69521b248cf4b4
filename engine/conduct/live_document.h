#pragma once

#include "engine/document/scenario.h"
#include "engine/run/run.h"

#include <memory>
#include <span>
#include <vector>

namespace outcross
{

/// What the document of the run that plays came from: the one that was opened, and what the user has moved on the way.
/// Owned by the conductor; engine thread only.
class LiveDocument
{
public:
    /// Of a run that has just been founded; what was moved stays.
    void open(std::shared_ptr<const Scenario> opened);
    /// Of a run that stands where it stood once.
    void stand(std::shared_ptr<const Scenario> opened, PerSide<std::vector<Setting>> moved);

    /// As it was loaded: the default parameters. Null before the first run.
    [[nodiscard]] const std::shared_ptr<const Scenario>& opened() const { return m_opened; }

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
    PerSide<std::vector<Setting>> m_moved;
};

} // namespace outcross
