#pragma once

#include <QColor>

namespace outcross
{

struct Theme;

/// What a control or card is about, said by colour. A role rather than a colour, so that it follows the theme.
enum class Accent { Neutral, Ai, Population, Mutation };

[[nodiscard]] QColor accentColor(Accent accent, const Theme& theme);

} // namespace outcross
