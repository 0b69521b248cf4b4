#include "widgets/style/control_style.h"
#include "widgets/style/fonts.h"
#include "widgets/style/style_sheet.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>

namespace outcross
{

namespace
{

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.control);
    palette.setColor(QPalette::AlternateBase, theme.controlHover);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::Button, theme.control);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.flag);
    palette.setColor(QPalette::ToolTipBase, theme.primary);
    palette.setColor(QPalette::ToolTipText, theme.primaryText);
    palette.setColor(QPalette::Highlight, theme.ai);
    palette.setColor(QPalette::HighlightedText, theme.dark ? theme.window : theme.card);
    palette.setColor(QPalette::Link, theme.ai);
    palette.setColor(QPalette::LinkVisited, theme.mutation);
    palette.setColor(QPalette::Light, theme.dark ? theme.controlBorder : theme.card);
    palette.setColor(QPalette::Midlight, theme.dark ? theme.controlHover : theme.window);
    palette.setColor(QPalette::Mid, theme.controlBorder);
    palette.setColor(QPalette::Dark, theme.dark ? theme.window : theme.mutedText);
    palette.setColor(QPalette::Shadow, theme.dark ? theme.window : theme.text);
    QColor pale = theme.mutedText;
    pale.setAlphaF(0.7F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, pale);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.card);
    palette.setColor(QPalette::Disabled, QPalette::Button, theme.card);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.track);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.mutedText);
    return palette;
}

/// Body text at scale 1: what the desktop asks for, but never smaller than can be read at arm's length.
double bodyPointSize()
{
    constexpr double kSmallest = 10;
    return qMax(kSmallest, QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF());
}

} // namespace

void applyTheme(QApplication& application, const Theme& theme, double typeScale)
{
    const double basePointSize = bodyPointSize() * typeScale;
    application.setStyle(new ControlStyle);
    application.setPalette(paletteOf(theme));
    QFont font = wordFont();
    font.setPointSizeF(basePointSize);
    QApplication::setFont(font);
    QToolTip::setFont(font);
    QPalette tip = QToolTip::palette();
    tip.setColor(QPalette::ToolTipBase, theme.primary);
    tip.setColor(QPalette::ToolTipText, theme.primaryText);
    QToolTip::setPalette(tip);
    application.setStyleSheet(styleSheetFor(theme, basePointSize));
}

} // namespace outcross
