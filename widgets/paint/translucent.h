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

/// A colour on the way from one to another, opaque: where pieces of one shape overlap, nothing shows.
[[nodiscard]] inline QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto way = [share](float a, float b) { return a + (b - a) * static_cast<float>(share); };
    return QColor::fromRgbF(way(from.redF(), to.redF()), way(from.greenF(), to.greenF()),
                            way(from.blueF(), to.blueF()));
}

} // namespace outcross
