#pragma once

#include "widgets/portraits/fan_geometry.h"

#include <QFont>
#include <QPainter>
#include <QString>

namespace outcross
{

/// Sets a name into a wedge: along its arc on one or two lines where the wedge is wide, along its radius where it is
/// long, in the largest of three sizes that fits, cut short with an ellipsis if it must be; else not at all. Reads from
/// left to right on both sides of the fan.
void paintWedgeWords(QPainter& painter, const FanGeometry& fan, int depth, std::int64_t slot, const QString& name,
                     const QString& year, const QFont& font, const QColor& ink);

/// The same size of type times `factor`.
[[nodiscard]] QFont resized(QFont font, double factor);

} // namespace outcross
