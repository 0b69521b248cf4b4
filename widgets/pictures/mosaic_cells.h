#pragma once

#include <QColor>
#include <QImage>
#include <QSize>

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace outcross
{

/// The two colours of a cell, by number: an individual's alleles, or twice the same step of a scale.
using ColourPair = std::array<std::uint16_t, 2>;

/// What colour a number stands for.
using CellColour = std::function<QColor(int)>;

/// Rounded cells in device pixels: for each colour its whole cell and its lower right half are drawn once and then
/// copied. Lives inside one paint call.
class RoundedCells
{
public:
    RoundedCells(const QSize& size, double radius, std::size_t colours, const CellColour& colour);

    void draw(QPainter& painter, const QPoint& at, const ColourPair& pair);

private:
    [[nodiscard]] QImage shape(int number, bool half) const;
    [[nodiscard]] const QImage& cached(std::vector<QImage>& cache, int number, bool half) const;

    QSize m_size;
    double m_radius;
    const CellColour& m_colour;
    std::vector<QImage> m_whole;
    std::vector<QImage> m_half;
};

/// Plain cells without antialiasing, for thousands of individuals: written straight into the pixels.
class BlockCells
{
public:
    BlockCells(std::size_t colours, const CellColour& colour);

    void draw(QImage& image, const QRect& cell, const ColourPair& pair);

private:
    [[nodiscard]] QRgb color(int number);

    const CellColour& m_colour;
    std::vector<QRgb> m_colors; ///< 0 where nobody has asked yet: there may be thousands of alleles, few of them alive.
};

} // namespace outcross
