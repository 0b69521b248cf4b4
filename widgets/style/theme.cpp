#include "widgets/style/theme.h"

#include "widgets/style/accent.h"

namespace outcross
{

Theme lightTheme()
{
    Theme t;
    t.dark = false;
    t.window = QColor(0xee, 0xf1, 0xf5);
    t.card = QColor(0xff, 0xff, 0xff);
    t.cardBorder = QColor(0xdc, 0xe2, 0xea);
    t.text = QColor(0x0f, 0x17, 0x2a);
    t.mutedText = QColor(0x55, 0x65, 0x7c);
    t.grid = QColor(0xe2, 0xe8, 0xf0);
    t.ai = QColor(0x00, 0x72, 0xb2);
    t.population = QColor(0x00, 0x9e, 0x73);
    t.flag = QColor(0xd5, 0x5e, 0x00);
    t.expected = QColor(0x64, 0x74, 0x8b);
    t.warning = QColor(0xff, 0xf1, 0xd9);
    t.warningText = QColor(0x6b, 0x36, 0x00);
    t.focus = QColor(0x00, 0x72, 0xb2);
    t.track = QColor(0xe2, 0xe8, 0xf0);
    t.control = QColor(0xff, 0xff, 0xff);
    t.controlHover = QColor(0xf1, 0xf5, 0xf9);
    t.controlBorder = QColor(0xcb, 0xd5, 0xe1);
    t.primary = QColor(0x0f, 0x17, 0x2a);
    t.primaryText = QColor(0xff, 0xff, 0xff);
    t.mutation = QColor(0x7c, 0x3a, 0xed);
    t.info = QColor(0xe3, 0xf1, 0xfa);
    t.infoText = QColor(0x0b, 0x3c, 0x5d);
    return t;
}

Theme darkTheme()
{
    Theme t;
    t.dark = true;
    t.window = QColor(0x0f, 0x16, 0x22);
    t.card = QColor(0x18, 0x21, 0x2f);
    t.cardBorder = QColor(0x2a, 0x36, 0x48);
    t.text = QColor(0xe8, 0xed, 0xf5);
    t.mutedText = QColor(0xa3, 0xb2, 0xc7);
    t.grid = QColor(0x2c, 0x38, 0x4a);
    t.ai = QColor(0x56, 0xb4, 0xe9);
    t.population = QColor(0x3c, 0xc8, 0x9b);
    t.flag = QColor(0xff, 0x93, 0x4f);
    t.expected = QColor(0xa3, 0xb2, 0xc7);
    t.warning = QColor(0x3d, 0x2c, 0x12);
    t.warningText = QColor(0xff, 0xdd, 0xad);
    t.focus = QColor(0x8f, 0xd0, 0xff);
    t.track = QColor(0x36, 0x43, 0x57);
    t.control = QColor(0x20, 0x2b, 0x3c);
    t.controlHover = QColor(0x2b, 0x38, 0x4c);
    t.controlBorder = QColor(0x43, 0x52, 0x69);
    t.primary = QColor(0xe8, 0xed, 0xf5);
    t.primaryText = QColor(0x0f, 0x16, 0x22);
    t.mutation = QColor(0xb4, 0x9c, 0xff);
    t.info = QColor(0x15, 0x2f, 0x45);
    t.infoText = QColor(0xc5, 0xe4, 0xfa);
    return t;
}

Theme themeFor(const QPalette& palette)
{
    // The style sheet never sets this role, whatever else it does to a single widget's palette.
    return palette.color(QPalette::AlternateBase).lightness() < 128 ? darkTheme() : lightTheme();
}

QColor accentColor(Accent accent, const Theme& theme)
{
    switch (accent) {
    case Accent::Ai:
        return theme.ai;
    case Accent::Population:
        return theme.population;
    case Accent::Mutation:
        return theme.mutation;
    case Accent::Neutral:
        break;
    }
    return theme.primary;
}

} // namespace outcross
