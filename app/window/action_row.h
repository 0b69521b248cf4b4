#pragma once

#include <QKeySequence>
#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace outcross
{

/// Which action it is, also its QAction's object name. The feature that brings an action has its id as a constant, so
/// that a name that nobody has does not compile.
class ActionId
{
public:
    template <std::size_t size> consteval explicit ActionId(const char (&name)[size]) : m_name(name, size - 1) {}
    [[nodiscard]] QString name() const { return m_name; }

private:
    QLatin1StringView m_name;
};

/// The menus of the window; WindowMenus knows their titles.
enum class Menu { File, Recent, Edit, Run, Pauses, Events, Scenarios, View, Colours, Languages, Help };

/// Where an action stands in a menu. Those of the same ten stand together, a line parts them from the next ten.
struct MenuPlace {
    Menu menu = Menu::File;
    int place = 0;
};

/// Where the window shows an action as a button, too.
enum class Bar {
    None,
    Play,       ///< The three large ones: back to the start, play, one step.
    Transport,  ///< The far side of the same bar.
    Deeds,      ///< What is done to the population, in the order of kDeedKinds.
    Events,     ///< Beside them.
    LeftPanel,  ///< In the panel's title.
    RightPanel, ///< The same.
    Chart,      ///< Beside the scrubber.
};

struct ButtonPlace {
    Bar bar = Bar::None;
    int place = 0;
};

/// What an action is, once: menus, buttons and the sheet of keys are made from these rows.
struct ActionRow {
    ActionId id;
    MenuPlace menu = {};
    QString text = {}; ///< With its mnemonic, as menus show it.
    QString tip = {};  ///< One sentence.
    QList<QKeySequence> keys = {};
    QString icon = {}; ///< Of resources/icons; may be empty.
    ButtonPlace button = {};
    bool primary = false; ///< Drawn on a solid button.
    bool checkable = false;
};

} // namespace outcross
