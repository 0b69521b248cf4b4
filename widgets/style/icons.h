#pragma once

#include <QIcon>
#include <QString>

namespace outcross
{

/// One of our own icons (resources/icons/<name>.svg, 24 × 24, 2 px round strokes in currentColor), drawn in `color`,
/// crisp at any scale; its disabled state is drawn paler. Unknown names assert.
[[nodiscard]] QIcon icon(const QString& name, const QColor& color);

} // namespace outcross
