#include "app/window/action_registry.h"

#include "widgets/style/icons.h"

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

bool isAbove(const ActionRegistry::Placed& a, const ActionRegistry::Placed& b)
{
    return a.place < b.place;
}

} // namespace

QAction* ActionRegistry::add(const ActionRow& row)
{
    const QString name = row.id.name();
    if (std::any_of(m_entries.begin(), m_entries.end(),
                    [&](const Entry& other) { return other.row.id.name() == name; }))
        throw std::logic_error("two actions are called " + name.toStdString());
    auto* action = new QAction(row.text, this);
    action->setObjectName(name);
    action->setShortcuts(row.keys);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setCheckable(row.checkable);
    const QString key = row.keys.isEmpty() ? QString() : row.keys.first().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? row.tip : u"%1 (%2)"_s.arg(row.tip, key));
    action->setStatusTip(row.tip);
    action->setProperty("iconName", row.icon); // for buttons that ink it themselves
    m_entries.push_back({row, action});
    return action;
}

QAction* ActionRegistry::named(const QString& name) const
{
    for (const Entry& entry : m_entries)
        if (entry.row.id.name() == name)
            return entry.action;
    throw std::logic_error("no action is called " + name.toStdString());
}

QList<QAction*> ActionRegistry::all() const
{
    QList<QAction*> actions;
    for (const Entry& entry : m_entries)
        actions.append(entry.action);
    return actions;
}

std::vector<ActionRegistry::Placed> ActionRegistry::in(Menu menu) const
{
    std::vector<Placed> placed;
    for (const auto& [row, action] : m_entries)
        if (row.menu.menu == menu)
            placed.push_back({row.menu.place, action});
    std::stable_sort(placed.begin(), placed.end(), isAbove);
    return placed;
}

QList<QAction*> ActionRegistry::in(Bar bar) const
{
    std::vector<Placed> placed;
    for (const auto& [row, action] : m_entries)
        if (row.button.bar == bar)
            placed.push_back({row.button.place, action});
    std::stable_sort(placed.begin(), placed.end(), isAbove);
    QList<QAction*> actions;
    for (const auto& [place, action] : placed)
        actions.append(action);
    return actions;
}

void ActionRegistry::ink(const Entry& entry)
{
    const auto& [row, action] = entry;
    if (!row.icon.isEmpty())
        action->setIcon(icon(row.icon, row.primary ? m_theme.primaryText : m_theme.text));
}

void ActionRegistry::setIcon(ActionId id, const QString& iconName)
{
    for (auto& entry : m_entries) {
        if (entry.row.id.name() != id.name() || entry.row.icon == iconName)
            continue;
        entry.row.icon = iconName;
        entry.action->setProperty("iconName", iconName);
        ink(entry);
    }
}

void ActionRegistry::applyTheme(const Theme& theme)
{
    m_theme = theme;
    for (const Entry& entry : m_entries)
        ink(entry);
}

} // namespace outcross
