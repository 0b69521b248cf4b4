#include "widgets/style/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace outcross
{

namespace
{

/// Viridis (Smith & van der Walt 2015): even steps to the eye, in grey as well, and with every kind of colour vision.
constexpr std::array<QRgb, 11> kViridis{0xff440154, 0xff482475, 0xff414487, 0xff355f8d, 0xff2a788e, 0xff21918c,
                                        0xff22a884, 0xff44bf70, 0xff7ad151, 0xffbddf26, 0xfffde725};

/// The ends that would sink into a card are left out.
constexpr double kDarkest = 0.1;
constexpr double kLightest = 0.95;

} // namespace

QColor heatColor(double share, const Theme& theme)
{
    if (!std::isfinite(share))
        return theme.track;
    share = std::clamp(share, 0.0, 1.0);
    // More is what stands out more from the background (Schloss et al. 2019): dark on light, light on dark.
    const double at = (theme.dark ? kDarkest + share * (1 - kDarkest) : kLightest * (1 - share)) *
                      static_cast<double>(kViridis.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(at), kViridis.size() - 2);
    const double above = at - static_cast<double>(below);
    const auto mixed = [&](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * above)); };
    const QRgb low = kViridis[below];
    const QRgb high = kViridis[below + 1];
    return {mixed(qRed(low), qRed(high)), mixed(qGreen(low), qGreen(high)), mixed(qBlue(low), qBlue(high))};
}

QColor inkOn(const QColor& fill, const Theme& theme)
{
    // Relative luminance as in WCAG 2; the mid grey at which both inks are equally legible lies near 0.18.
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const double luminance = 0.2126 * linear(static_cast<double>(fill.redF())) +
                             0.7152 * linear(static_cast<double>(fill.greenF())) +
                             0.0722 * linear(static_cast<double>(fill.blueF()));
    constexpr double kEquallyLegible = 0.18;
    return (luminance > kEquallyLegible) == theme.dark ? theme.card : theme.text;
}

} // namespace outcross
