#include "app/window/window_menus.h"

#include "app/window/action_registry.h"

#include <QCoreApplication>
#include <QMenuBar>

#include <algorithm>
#include <optional>
#include <vector>

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowMenus)
};

/// A menu and where it stands: in the bar, in the order of these rows, or in another menu.
struct MenuRow {
    Menu menu;
    QString title;
    std::optional<MenuPlace> within = std::nullopt;
    bool showsTips = false;
};

std::vector<MenuRow> menuRows()
{
    return {
        {Menu::File, Words::tr("&File")},
        {Menu::Recent, Words::tr("Open &recent"), MenuPlace{Menu::File, 12}},
        {Menu::Edit, Words::tr("&Edit")},
        {Menu::Run, Words::tr("&Run")},
        {Menu::Pauses, Words::tr("Pa&use by itself"), MenuPlace{Menu::Run, 27}, true},
        {Menu::Events, Words::tr("&Events"), {}, true},
        {Menu::Scenarios, Words::tr("&Scenarios"), {}, true},
        {Menu::View, Words::tr("&View")},
        {Menu::Colours, Words::tr("&Colours"), MenuPlace{Menu::View, 23}},
        {Menu::Languages, Words::tr("&Language"), MenuPlace{Menu::View, 24}},
        {Menu::Help, Words::tr("&Help")},
    };
}

} // namespace

WindowMenus::WindowMenus(QMenuBar& bar, const ActionRegistry& actions)
{
    const std::vector<MenuRow> rows = menuRows();
    for (const MenuRow& row : rows) {
        QMenu* menu = row.within ? new QMenu(row.title, &bar) : bar.addMenu(row.title);
        menu->setToolTipsVisible(row.showsTips);
        m_menus[row.menu] = menu;
    }
    for (const auto& [id, menu] : m_menus) {
        std::vector<ActionRegistry::Placed> entries = actions.in(id);
        for (const MenuRow& row : rows)
            if (row.within && row.within->menu == id)
                entries.push_back({row.within->place, m_menus.at(row.menu)->menuAction()});
        std::stable_sort(entries.begin(), entries.end(),
                         [](const auto& a, const auto& b) { return a.place < b.place; });
        constexpr int kSection = 10;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (i > 0 && entries[i].place / kSection != entries[i - 1].place / kSection)
                menu->addSeparator();
            menu->addAction(entries[i].action);
        }
    }
}

} // namespace outcross
