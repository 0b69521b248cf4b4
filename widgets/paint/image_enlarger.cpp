#include "widgets/paint/image_enlarger.h"

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

constexpr int kWeightBits = 12;
constexpr int kOne = 1 << kWeightBits;
/// Between the two directions values keep four more bits: 255 becomes 4080.
constexpr int kKeptBits = 4;

/// Mitchell & Netravali (1988), Equation 8, with B = 0 and C = 1/2 (Catmull & Rom 1974).
double cubic(double x)
{
    x = std::abs(x);
    if (x < 1)
        return (1.5 * x - 2.5) * x * x + 1;
    if (x < 2)
        return ((-0.5 * x + 2.5) * x - 4) * x + 2;
    return 0;
}

} // namespace

ImageEnlarger::Weights ImageEnlarger::weightsFor(int size, int toSize)
{
    const double step = static_cast<double>(size) / toSize;
    const double stretch = std::max(step, 1.0);
    Weights result;
    result.taps = 2 * static_cast<int>(std::ceil(2 * stretch));
    std::vector<double> exact(static_cast<std::size_t>(result.taps));
    for (int to = 0; to < toSize; ++to) {
        const double centre = (to + 0.5) * step - 0.5;
        const int first = static_cast<int>(std::floor(centre)) - result.taps / 2 + 1;
        double sum = 0;
        for (int tap = 0; tap < result.taps; ++tap)
            sum += exact[static_cast<std::size_t>(tap)] = cubic((first + tap - centre) / stretch);
        int left = kOne;
        for (int tap = 0; tap < result.taps; ++tap) {
            const int weight = static_cast<int>(std::lround(exact[static_cast<std::size_t>(tap)] / sum * kOne));
            result.from.push_back(std::clamp(first + tap, 0, size - 1));
            result.weights.push_back(static_cast<std::int16_t>(weight));
            left -= weight;
        }
        // The largest weight takes what rounding has left over, so that a plain area keeps its grey.
        result.weights[result.weights.size() - static_cast<std::size_t>(result.taps / 2 + 1)] +=
            static_cast<std::int16_t>(left);
    }
    return result;
}

ImageEnlarger::ImageEnlarger(int width, int height, int toWidth, int toHeight)
    : m_width(width), m_height(height), m_toWidth(toWidth), m_toHeight(toHeight), m_across(weightsFor(width, toWidth)),
      m_down(weightsFor(height, toHeight)),
      m_rows(static_cast<std::size_t>(height) * static_cast<std::size_t>(toWidth)),
      m_sums(static_cast<std::size_t>(toWidth))
{
}

void ImageEnlarger::enlarge(std::span<const std::uint8_t> pixels, std::span<std::uint8_t> result)
{
    const auto toWidth = static_cast<std::size_t>(m_toWidth);
    for (int y = 0; y < m_height; ++y) {
        const auto source = pixels.subspan(static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width));
        std::int16_t* row = m_rows.data() + static_cast<std::size_t>(y) * toWidth;
        std::size_t place = 0;
        for (std::size_t x = 0; x < toWidth; ++x) {
            int sum = 0;
            for (int tap = 0; tap < m_across.taps; ++tap, ++place)
                sum += m_across.weights[place] * source[static_cast<std::size_t>(m_across.from[place])];
            row[x] = static_cast<std::int16_t>(sum >> (kWeightBits - kKeptBits));
        }
    }
    constexpr int kShift = kWeightBits + kKeptBits;
    std::size_t place = 0;
    for (int y = 0; y < m_toHeight; ++y) {
        std::fill(m_sums.begin(), m_sums.end(), 1 << (kShift - 1));
        for (int tap = 0; tap < m_down.taps; ++tap, ++place) {
            const int weight = m_down.weights[place];
            const std::int16_t* row = m_rows.data() + static_cast<std::size_t>(m_down.from[place]) * toWidth;
            for (std::size_t x = 0; x < toWidth; ++x)
                m_sums[x] += weight * row[x];
        }
        std::uint8_t* target = result.data() + static_cast<std::size_t>(y) * toWidth;
        for (std::size_t x = 0; x < toWidth; ++x)
            target[x] = static_cast<std::uint8_t>(std::clamp(m_sums[x] >> kShift, 0, 255));
    }
}

} // namespace outcross
