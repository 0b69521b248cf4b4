#include "widgets/style/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace outcross
{

namespace
{

// Ordered so that neighbours differ in hue, and mostly in lightness too: they touch in the stream and in the mosaic.
constexpr std::array<QRgb, 24> kVariants{
    0xff439894, 0xffff9d98, 0xff1f77b4, 0xfff58518, 0xff83bcb6, 0xff9e765f, 0xffeeca3b, 0xffd67195,
    0xff4c78a8, 0xff88d27a, 0xffe45756, 0xff79706e, 0xffffbf79, 0xff54a24b, 0xffb279a2, 0xff9ecae9,
    0xffb79a20, 0xff6f63bb, 0xffd8b5a5, 0xff2f8f6b, 0xffc65a8a, 0xffa5b94b, 0xff8c6bb1, 0xffc7843f,
};

double gammaEncoded(double linear)
{
    linear = std::clamp(linear, 0.0, 1.0);
    return linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
}

/// Ottosson (2020), "A perceptual color space for image processing": lightness, chroma and hue as the eye has them.
QColor fromOklch(double lightness, double chroma, double hueDegrees)
{
    const double hue = hueDegrees * std::numbers::pi / 180;
    const double a = chroma * std::cos(hue);
    const double b = chroma * std::sin(hue);
    const double l = std::pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return QColor::fromRgbF(static_cast<float>(gammaEncoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)),
                            static_cast<float>(gammaEncoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)),
                            static_cast<float>(gammaEncoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)));
}

} // namespace

QColor variantColor(int index, int count, const Theme& theme)
{
    // A variant keeps its colour whatever else is alive and whatever the theme: every colour here stands out from both
    // cards, so neither the number of variants nor the theme has a say.
    Q_UNUSED(count)
    Q_UNUSED(theme)
    index = std::max(index, 0);
    if (index < static_cast<int>(kVariants.size()))
        return QColor::fromRgb(kVariants[static_cast<std::size_t>(index)]);
    constexpr double kGoldenAngle = 137.50776405003785;
    constexpr double kFirstHue = 190; // Far from the last listed colour.
    constexpr std::array kLightness{0.68, 0.58, 0.76};
    return fromOklch(kLightness[static_cast<std::size_t>(index) % kLightness.size()], 0.115,
                     std::fmod(index * kGoldenAngle + kFirstHue, 360.0));
}

} // namespace outcross
