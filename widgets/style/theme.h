#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace outcross
{

/// The only colours of the program. A plain value: pictures take it as a parameter, so exporting can use another one.
struct Theme {
    bool dark = false;
    QColor window; ///< Behind the cards.
    QColor card;   ///< Panels, charts, exported pictures.
    QColor cardBorder;
    QColor text;
    QColor mutedText; ///< Captions; at least 4.5:1 against card.
    QColor grid;
    QColor ai;         ///< Okabe–Ito blue (lightened on dark).
    QColor population; ///< Okabe–Ito green (lightened on dark).
    QColor flag;       ///< Labelled changes on the time axis; vermillion.
    QColor expected;   ///< Dashed theory curves.
    QColor warning;    ///< Banner background.
    QColor warningText;
    QColor focus;
    QColor track;   ///< Slider groove.
    QColor control; ///< Button and field background.
    QColor controlHover;
    QColor controlBorder;
    QColor primary; ///< The play button and other solid controls.
    QColor primaryText;
    QColor mutation; ///< Where new variants come from; purple.
    QColor flagText; ///< Words in the flag's colour; at least 4.5:1 against card.
    QColor info;     ///< Banner background.
    QColor infoText;

    bool operator==(const Theme&) const = default;
};

[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();

/// The theme that a widget with this palette is drawn in.
[[nodiscard]] Theme themeFor(const QPalette& palette);

/// Colour of variant `index` of `count` (alleles, modes, categories): told apart next to each other, also on dark.
[[nodiscard]] QColor variantColor(int index, int count, const Theme& theme);

/// Colour of a quantity from 0 to 1, for heat: viridis, running away from the card in either theme. What is not finite
/// has the colour of an empty track.
[[nodiscard]] QColor heatColor(double share, const Theme& theme);

/// The theme's ink, dark or light, that is legible on this fill.
[[nodiscard]] QColor inkOn(const QColor& fill, const Theme& theme);

/// Fusion style, palette, fonts and style sheet of the whole program. `typeScale` 1, or 1.6 in presenter mode. May be
/// called again at any time; widgets follow by themselves. style_sheet.h lists the properties that the sheet reads.
void applyTheme(QApplication& application, const Theme& theme, double typeScale);

} // namespace outcross
