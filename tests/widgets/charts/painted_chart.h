#pragma once

#include "widgets/charts/kept_chart.h"

#include <QColor>
#include <QImage>

namespace outcross::fixtures
{

/// The chart as it stands on the screen.
inline QImage grabbed(KeptChart& chart)
{
    QImage image(chart.size(), QImage::Format_RGB32);
    chart.render(&image);
    return image;
}

/// How many pixels have exactly this colour.
inline int count(const QImage& image, const QColor& color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == color.rgb();
    return found;
}

} // namespace outcross::fixtures
