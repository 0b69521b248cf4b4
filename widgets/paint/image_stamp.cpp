#include "widgets/paint/image_stamp.h"

#include "widgets/paint/translucent.h"

#include <algorithm>

namespace outcross
{

std::array<QRgb, 256> greyInks(const QColor& paper, const QColor& ink)
{
    constexpr double kFirmness = 0.85; // 0: as they are; 1: all of a smooth step
    std::array<QRgb, 256> inks{};
    for (std::size_t grey = 0; grey < inks.size(); ++grey) {
        const double share = static_cast<double>(grey) / 255;
        const double step = share * share * (3 - 2 * share);
        inks[grey] = mixed(paper, ink, share + kFirmness * (step - share)).rgb();
    }
    return inks;
}

ImageStamp::ImageStamp(int width, int height, int toWidth, int toHeight, const std::array<QRgb, 256>& inks)
    : m_enlarger(width, height, toWidth, toHeight), m_toWidth(toWidth), m_toHeight(toHeight), m_inks(inks),
      m_greys(static_cast<std::size_t>(toWidth) * static_cast<std::size_t>(toHeight))
{
}

void ImageStamp::stamp(std::span<const std::uint8_t> pixels, QImage& onto, int left, int top)
{
    m_enlarger.enlarge(pixels, m_greys);
    const int fromX = std::max(0, -left);
    const int toX = std::min(m_toWidth, onto.width() - left);
    for (int y = std::max(0, -top); y < std::min(m_toHeight, onto.height() - top); ++y) {
        const std::uint8_t* greys = m_greys.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(m_toWidth);
        auto* target = reinterpret_cast<QRgb*>(onto.scanLine(top + y)) + left;
        for (int x = fromX; x < toX; ++x)
            target[x] = m_inks[greys[x]];
    }
}

} // namespace outcross
