#include "widgets/style/style_sheet.h"

#include "widgets/style/fonts.h"
#include "widgets/style/theme.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace outcross
{

namespace
{

// Menus, check boxes and combo boxes are left to the Fusion style: its drawing follows the palette, right-to-left
// layouts and the scale of the screen, which a sheet would have to do again by hand.
constexpr QLatin1StringView kSheet(R"(
QWidget[type="title"] { font-size: @titleSize; font-weight: 700; }
QWidget[type="heading"] { font-size: @bodySize; font-weight: 700; }
QLabel[strong="true"] { font-weight: 700; }
QWidget[type="caption"] { font-size: @captionSize; }
QWidget[type="number"] { font-family: @numberFamilies; font-size: @bodySize; }
QWidget[type="bigNumber"] { font-family: @numberFamilies; font-size: @bigSize; font-weight: 700; }
QLabel[muted="true"] { color: @mutedText; }
QLabel[invalid="true"] { color: @flagText; }
QWidget[tone="warning"] { color: @warningText; }
QWidget[tone="info"] { color: @infoText; }

QFrame[card="true"] { background: @card; border: 1px solid @cardBorder; border-radius: 10px; }

QPushButton, QToolButton {
    background: @control; color: @text; border: 1px solid @controlBorder; border-radius: 8px; padding: 5px 11px;
}
QToolButton { padding: 5px; }
QToolButton[small="true"] { padding: 2px; border-radius: 6px; }
QToolButton[text="true"] { padding: 5px 11px; }
QToolButton[small="true"] { padding: 2px; border-radius: 6px; }
QPushButton:hover, QToolButton:hover { background: @controlHover; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: @track; }
QPushButton:disabled, QToolButton:disabled { color: @disabledText; background: @card; border-color: @cardBorder; }
QPushButton[pill="true"], QToolButton[pill="true"] { border-radius: @pillRadius; padding: 4px 11px; }
QPushButton[quiet="true"], QToolButton[quiet="true"] { background: transparent; border-color: transparent; }
QPushButton[quiet="true"]:hover, QToolButton[quiet="true"]:hover { background: @controlHover; }
QPushButton[quiet="true"]:disabled, QToolButton[quiet="true"]:disabled {
    background: transparent; border-color: transparent;
}
QPushButton[quiet="true"]:pressed, QToolButton[quiet="true"]:pressed { background: @track; }
QPushButton[primary="true"], QToolButton[primary="true"] {
    background: @primary; color: @primaryText; border-color: @primary;
}
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover { background: @primaryHover; }
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled {
    background: @track; color: @disabledText; border-color: @track;
}
QPushButton:focus, QToolButton:focus { border: 2px solid @focus; padding: 4px 10px; }
QToolButton:focus { padding: 4px; }
QToolButton[small="true"]:focus { padding: 1px; }
QToolButton[text="true"]:focus { padding: 4px 10px; }
QToolButton[small="true"]:focus { padding: 1px; }
QPushButton[pill="true"]:focus, QToolButton[pill="true"]:focus { padding: 3px 10px; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: @control; color: @text; border: 1px solid @controlBorder; border-radius: 6px; padding: 2px 5px;
    selection-background-color: @ai; selection-color: @card;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; padding: 1px 4px; }
QLineEdit:disabled { color: @disabledText; background: @card; border-color: @cardBorder; }
QLineEdit[quiet="true"] { background: transparent; border-color: @cardBorder; }
QLineEdit[quiet="true"]:hover { background: @controlHover; border-color: @controlBorder; }
QLineEdit[quiet="true"]:focus { background: @control; border-color: @focus; }
QLineEdit[invalid="true"], QLineEdit[invalid="true"]:focus { border-color: @flag; }

QListWidget[sections="true"] { background: transparent; border: none; outline: none; }
QListWidget[sections="true"]::item { padding: 0 10px; border-radius: 8px; color: @text; }
QListWidget[sections="true"]::item:hover { background: @controlHover; }
QListWidget[sections="true"]::item:selected { background: @track; color: @text; }
QListWidget[sections="true"]::item:selected:focus { border: 2px solid @focus; padding: 0 8px; }

QToolTip { background: @primary; color: @primaryText; border: 1px solid @primary; padding: 4px 6px; }

QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @controlBorder; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: @mutedText; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)");

QString points(double size)
{
    return QString::number(size, 'f', 2) + QLatin1StringView("pt");
}

QString mixed(const QColor& from, const QColor& to, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue()))
        .name();
}

QString quotedFamilies(const QFont& font)
{
    QStringList families = font.families();
    for (QString& family : families)
        family = QLatin1Char('"') + family + QLatin1Char('"');
    return families.join(QLatin1StringView(", "));
}

} // namespace

QString styleSheetFor(const Theme& theme, double basePointSize)
{
    // Longer names first where one begins another.
    const std::pair<const char*, QString> values[] = {
        {"@titleSize", points(basePointSize * 1.15)},
        {"@bodySize", points(basePointSize)},
        {"@captionSize", points(basePointSize * 0.85)},
        {"@bigSize", points(basePointSize * 1.5)},
        {"@numberFamilies", quotedFamilies(numberFont())},
        {"@pillRadius", QString::number(qRound(basePointSize * 1.05)) + QLatin1StringView("px")},
        {"@mutedText", theme.mutedText.name()},
        {"@disabledText", mixed(theme.mutedText, theme.card, 0.35)},
        {"@cardBorder", theme.cardBorder.name()},
        {"@card", theme.card.name()},
        {"@controlHover", theme.controlHover.name()},
        {"@controlBorder", theme.controlBorder.name()},
        {"@control", theme.control.name()},
        {"@primaryText", theme.primaryText.name()},
        {"@primaryHover", mixed(theme.primary, theme.card, 0.15)},
        {"@primary", theme.primary.name()},
        {"@track", theme.track.name()},
        {"@focus", theme.focus.name()},
        {"@flagText", theme.flagText.name()},
        {"@warningText", theme.warningText.name()},
        {"@infoText", theme.infoText.name()},
        {"@flag", theme.flag.name()},
        {"@text", theme.text.name()},
        {"@ai", theme.ai.name()},
    };
    QString sheet = QString(kSheet);
    for (const auto& [token, value] : values)
        sheet.replace(QLatin1StringView(token), value);
    return sheet;
}

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace outcross
