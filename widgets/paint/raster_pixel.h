#pragma once

#include <QRgb>

#include <algorithm>

namespace outcross
{

/// Lays an opaque colour over a premultiplied pixel; `share` of it is seen, from 0 to 256.
inline void coverShare(QRgb& pixel, QRgb colour, unsigned share)
{
    const unsigned rest = 256 - share;
    // Two channels at a time, each with eight bits of room above it.
    constexpr unsigned kOdd = 0x00ff00ff;
    constexpr unsigned kHalf = 0x00800080;
    const unsigned odd = ((colour & kOdd) * share + (pixel & kOdd) * rest + kHalf) >> 8;
    const unsigned even = ((colour >> 8) & kOdd) * share + ((pixel >> 8) & kOdd) * rest + kHalf;
    pixel = (odd & kOdd) | (even & ~kOdd);
}

/// Likewise, as far as `coverage` (0 to 1) says.
inline void cover(QRgb& pixel, QRgb colour, double coverage)
{
    coverShare(pixel, colour, static_cast<unsigned>(std::clamp(coverage, 0.0, 1.0) * 256 + 0.5));
}

} // namespace outcross
