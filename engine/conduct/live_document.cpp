#include "engine/conduct/live_document.h"

#include "engine/lineage/start_conditions.h"

#include <algorithm>
#include <utility>

namespace outcross
{

void LiveDocument::open(std::shared_ptr<const Scenario> opened)
{
    m_opened = std::move(opened);
}

void LiveDocument::stand(std::shared_ptr<const Scenario> opened, PerSide<std::vector<Setting>> moved)
{
    m_opened = std::move(opened);
    m_moved = std::move(moved);
}

void LiveDocument::remember(Side side, std::span<const Setting> settings)
{
    std::vector<Setting>& moved = m_moved[side];
    for (const Setting& setting : settings) {
        const auto same = std::find_if(moved.begin(), moved.end(),
                                       [&](const Setting& other) { return other.quantity == setting.quantity; });
        if (same != moved.end())
            *same = setting;
        else
            moved.push_back(setting);
    }
}

void LiveDocument::followMoved(const Run& run)
{
    for (const Side side : kSides) {
        const Conditions now = run.conditions(side);
        for (Setting& setting : m_moved[side])
            setting.value = valueOf(now, setting.quantity);
    }
}

Scenario LiveDocument::restarted() const
{
    Scenario scenario = *m_opened;
    for (const Side side : kSides)
        setAtStart(m_moved[side], scenario.lineages[side]);
    return scenario;
}

} // namespace outcross
