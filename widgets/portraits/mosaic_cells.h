#pragma once

#include "widgets/style/theme.h"

#include <QImage>
#include <QSize>

#include <array>
#include <cstdint>
#include <vector>

namespace outcross
{

using AllelePair = std::array<std::uint16_t, 2>;

/// Rounded cells in device pixels: for each allele its whole cell and its lower right half are drawn once and then
/// copied. Lives inside one paint call.
class RoundedCells
{
public:
    RoundedCells(const QSize& size, double radius, std::size_t alleles, const Theme& theme);

    void draw(QPainter& painter, const QPoint& at, const AllelePair& pair);

private:
    [[nodiscard]] QImage shape(int allele, bool half) const;
    [[nodiscard]] const QImage& cached(std::vector<QImage>& cache, int allele, bool half) const;

    QSize m_size;
    double m_radius;
    const Theme& m_theme;
    std::vector<QImage> m_whole;
    std::vector<QImage> m_half;
};

/// Plain cells without antialiasing, for thousands of individuals: written straight into the pixels.
class BlockCells
{
public:
    BlockCells(std::size_t alleles, const Theme& theme);

    void draw(QImage& image, const QRect& cell, const AllelePair& pair);

private:
    [[nodiscard]] QRgb color(int allele);

    const Theme& m_theme;
    std::vector<QRgb> m_colors; ///< 0 where nobody has asked yet: there may be thousands of alleles, few of them alive.
};

} // namespace outcross
