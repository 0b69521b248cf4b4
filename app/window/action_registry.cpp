#include "app/window/action_registry.h"

#include "widgets/style/icons.h"

using namespace Qt::StringLiterals;

namespace outcross
{

QAction* ActionRegistry::add(const ActionSpec& spec)
{
    Q_ASSERT_X(!m_specs.contains(spec.id), "ActionRegistry::add", qPrintable(spec.id));
    auto* action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.keys);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setCheckable(spec.checkable);
    const QString key = spec.keys.isEmpty() ? QString() : spec.keys.first().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? spec.tip : u"%1 (%2)"_s.arg(spec.tip, key));
    action->setStatusTip(spec.tip);
    action->setProperty("iconName", spec.icon); // for buttons that ink it themselves
    m_specs.emplace(spec.id, spec);
    m_all.append(action);
    return action;
}

QAction* ActionRegistry::operator[](const QString& id) const
{
    for (QAction* action : m_all)
        if (action->objectName() == id)
            return action;
    Q_ASSERT_X(false, "ActionRegistry", qPrintable(id));
    return nullptr;
}

void ActionRegistry::setIcon(const QString& id, const QString& iconName)
{
    ActionSpec& spec = m_specs.at(id);
    if (spec.icon == iconName)
        return;
    spec.icon = iconName;
    (*this)[id]->setProperty("iconName", iconName);
    (*this)[id]->setIcon(icon(iconName, spec.primary ? m_theme.primaryText : m_theme.text));
}

void ActionRegistry::applyTheme(const Theme& theme)
{
    m_theme = theme;
    for (QAction* action : m_all) {
        const ActionSpec& spec = m_specs.at(action->objectName());
        if (!spec.icon.isEmpty())
            action->setIcon(icon(spec.icon, spec.primary ? theme.primaryText : theme.text));
    }
}

} // namespace outcross
