#pragma once

#include "engine/lineage/portrait.h"
#include "sample_learning.h"
#include "sample_population.h"
#include "widgets/pictures/paint_portrait.h"

#include <QImage>
#include <QPainter>

#include <cmath>
#include <utility>
#include <vector>

/// Made-up portraits and ways to look at what is painted of them. No chance is involved: values come from a sine.
namespace outcross::sample
{

inline PortraitMode mode(double x, double y, bool alive)
{
    PortraitMode result;
    result.mean = {x, y};
    result.varianceX = result.varianceY = 0.16;
    result.alive = alive;
    return result;
}

/// Modes at (2, 5) and (8, 5); the second has no points when it is lost.
inline ScatterPortrait scatter(std::size_t items, bool secondLost)
{
    ScatterPortrait portrait;
    portrait.x = {"bill_length_mm", 0, 10};
    portrait.y = {"bill_depth_mm", 0, 10};
    portrait.realModes = {mode(2, 5, true), mode(8, 5, !secondLost)};
    portrait.modelModes = {mode(2, 5, true)};
    for (std::size_t item = 0; item < items; ++item) {
        const bool second = !secondLost && item % 2 == 1;
        const double turn = static_cast<double>(item);
        portrait.points.push_back({(second ? 8 : 2) + 0.4 * std::sin(turn), 5 + 0.4 * std::sin(turn * 1.7)});
        portrait.modeOfPoint.push_back(second ? 1 : 0);
    }
    return portrait;
}

inline DensityPortrait density(double deviation)
{
    DensityPortrait portrait;
    portrait.x = {"body_mass_g", -5, 5};
    for (int edge = -4; edge <= 4; ++edge)
        portrait.binEdges.push_back(edge);
    portrait.realDensity = {0.01, 0.05, 0.15, 0.29, 0.29, 0.15, 0.05, 0.01};
    portrait.deviation = deviation;
    for (int item = 0; item < 120; ++item)
        portrait.items.push_back(deviation * std::sin(item));
    return portrait;
}

inline BarsPortrait bars(std::size_t variants)
{
    BarsPortrait portrait;
    portrait.startFrequencies.assign(variants, 1.0 / static_cast<double>(variants));
    portrait.frequencies.assign(variants, 0);
    for (std::size_t variant = 0; variant < variants; variant += 2)
        portrait.frequencies[variant] = 2.0 / static_cast<double>(variants);
    return portrait;
}

inline MosaicPortrait mosaic(std::size_t individuals, unsigned alleles)
{
    MosaicPortrait portrait;
    portrait.individuals = static_cast<std::int64_t>(individuals);
    for (unsigned index = 0; index < individuals; ++index)
        portrait.alleles.push_back(
            {static_cast<std::uint16_t>(index * 7 % alleles), static_cast<std::uint16_t>(index * 5 / 3 % alleles)});
    return portrait;
}

inline std::vector<Portrait> oneOfEach()
{
    std::vector<Portrait> all;
    const auto add = [&all](auto picture) {
        Portrait& portrait = all.emplace_back();
        portrait.picture = std::move(picture);
    };
    add(scatter(120, true));
    add(density(0.8));
    add(bars(16));
    add(bars(1000));
    add(mosaic(60, 16));
    add(density(0));
    add(mosaic(5000, 16));
    add(shaded(60, MosaicPortrait::Colour::Kinship, 1));
    add(shaded(120, MosaicPortrait::Colour::Load, 10));
    add(shaded(5000, MosaicPortrait::Colour::Alleles, 1000));
    add(demeMap(1));
    add(demeMap(10));
    add(demeMap(1000));
    add(genome(30, 600, 12));
    add(genome(1, 1, 1));
    add(genome(kGenomeRows, kGenomeColumns, 1));
    add(network(8, 6));
    add(network(4, 0));
    add(network(300, 200));
    add(fan(0));
    add(fan(4));
    add(fan(kFanDepth));
    add(textPage(200, 90));
    add(textPage(0, 0));
    add(perplexity(1));
    add(perplexity(static_cast<int>(kRidgeRows)));
    add(tail(1, 1));
    add(tail(60, 20));
    add(tail(6512, 1204));
    add(imageWall(60, true));
    add(imageWall(1, false));
    add(latentPlane(800, 11));
    return all;
}

/// The picture on a plain card of `size`, painted into `rect` (or all of it).
inline QImage painted(const Portrait& portrait, const QSize& size, QRectF rect = {}, double scale = 1)
{
    QImage image(size * scale, QImage::Format_RGB32);
    const Theme theme = lightTheme();
    image.fill(theme.card);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPortrait(painter, rect.isNull() ? QRectF(QPointF(), QSizeF(size)) : rect, portrait, theme);
    return image;
}

/// Pixels that have exactly this colour.
inline int count(const QImage& image, const QColor& color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == color.rgb();
    return found;
}

} // namespace outcross::sample
