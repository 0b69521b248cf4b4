#pragma once

#include <QColor>

namespace outcross
{

/// A theme's colour seen through: alpha from 0 to 1.
[[nodiscard]] inline QColor translucent(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

} // namespace outcross
