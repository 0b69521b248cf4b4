#pragma once

#include "app/window/action_row.h"

#include <map>

class QMenu;
class QMenuBar;

namespace outcross
{

class ActionRegistry;

/// The menu bar, made from the rows of all actions. Owned by the window, GUI thread.
class WindowMenus
{
public:
    WindowMenus(QMenuBar& bar, const ActionRegistry& actions);

    /// For whoever fills a menu by hand, since its entries come and go.
    [[nodiscard]] QMenu& operator[](Menu menu) const { return *m_menus.at(menu); }

private:
    std::map<Menu, QMenu*> m_menus;
};

} // namespace outcross
