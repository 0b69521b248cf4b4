#pragma once

#include <QIcon>
#include <QString>

namespace outcross
{

/// One of our own icons (resources/icons/<name>.svg, 24 × 24, 2 px round strokes in currentColor), drawn in `color`,
/// crisp at any scale; its disabled state is drawn paler. Unknown names assert. The program that calls it links
/// outcross_resources.
[[nodiscard]] QIcon icon(const QString& name, const QColor& color);

/// The same in the text colour of the program's theme at the moment of drawing: it follows a switch of the theme.
[[nodiscard]] QIcon themedIcon(const QString& name);

} // namespace outcross
