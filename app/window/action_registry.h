#pragma once

#include "widgets/style/theme.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <map>

namespace outcross
{

/// What an action is. Menus, the tool bar and the sheet of keys are all made from this one list.
struct ActionSpec {
    QString id;   ///< Also the QAction's object name.
    QString text; ///< With its mnemonic, as menus show it.
    QString tip;  ///< One sentence.
    QList<QKeySequence> keys;
    QString icon;         ///< Of resources/icons; may be empty.
    bool primary = false; ///< Drawn on a solid button.
    bool checkable = false;
};

/// Every action of a window, each made once. Owned by the window, GUI thread.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(QObject* parent) : QObject(parent) {}

    QAction* add(const ActionSpec& spec);
    /// Asserts that the action exists.
    [[nodiscard]] QAction* operator[](const QString& id) const;
    /// In the order in which they were added.
    [[nodiscard]] const QList<QAction*>& all() const { return m_all; }

    void setIcon(const QString& id, const QString& iconName);
    /// Draws every icon in the theme's colours.
    void applyTheme(const Theme& theme);

private:
    QList<QAction*> m_all;
    std::map<QString, ActionSpec> m_specs;
    Theme m_theme = lightTheme();
};

} // namespace outcross
