#pragma once

#include "widgets/paint/image_enlarger.h"

#include <QColor>
#include <QImage>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace outcross
{

/// The colours of 256 greys from bare paper to full ink. Greys in the middle are drawn apart a little: an enlarged 8 ×
/// 8 image has soft edges everywhere, and this firms them up without inventing any.
[[nodiscard]] std::array<QRgb, 256> greyInks(const QColor& paper, const QColor& ink);

/// Puts small grey images into a picture, all enlarged to the same size, pixel by pixel. Lives inside one paint call.
class ImageStamp
{
public:
    /// All sizes at least 1.
    ImageStamp(int width, int height, int toWidth, int toHeight, const std::array<QRgb, 256>& inks);

    /// `pixels`: width × height, 0 the background. What lies outside `onto` is left out.
    void stamp(std::span<const std::uint8_t> pixels, QImage& onto, int left, int top);

private:
    ImageEnlarger m_enlarger;
    int m_toWidth;
    int m_toHeight;
    std::array<QRgb, 256> m_inks;
    std::vector<std::uint8_t> m_greys;
};

} // namespace outcross
