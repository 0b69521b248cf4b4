#pragma once

#include "app/window/action_row.h"
#include "widgets/style/theme.h"

#include <QAction>
#include <QObject>

#include <vector>

namespace outcross
{

/// Every action of a window, each made once from its row. Owned by the window, GUI thread.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(QObject* parent) : QObject(parent) {}

    /// Throws std::logic_error where another action has this id: such a window does not open.
    QAction* add(const ActionRow& row);
    /// Throws std::logic_error where nobody has added it.
    [[nodiscard]] QAction* operator[](ActionId id) const { return named(id.name()); }
    [[nodiscard]] QAction* named(const QString& name) const;

    [[nodiscard]] QList<QAction*> all() const;
    struct Placed {
        int place;
        QAction* action;
    };
    /// In the order of their places.
    [[nodiscard]] std::vector<Placed> in(Menu menu) const;
    [[nodiscard]] QList<QAction*> in(Bar bar) const;

    void setIcon(ActionId id, const QString& iconName);
    /// Draws every icon in the theme's colours.
    void applyTheme(const Theme& theme);

private:
    struct Entry {
        ActionRow row;
        QAction* action;
    };
    void ink(const Entry& entry);

    std::vector<Entry> m_entries;
    Theme m_theme = lightTheme();
};

} // namespace outcross
