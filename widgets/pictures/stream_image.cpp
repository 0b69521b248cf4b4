#include "widgets/pictures/stream_image.h"

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

/// Generation of a kept column; the last one may lie between two kept ones.
double generationOf(const StreamPicture& picture, std::size_t column)
{
    return static_cast<double>(std::min(column * picture.stride, picture.generations));
}

QRgb mixed(QRgb from, QRgb to, double share)
{
    const auto channel = [share](int a, int b) { return a + static_cast<int>(std::lround((b - a) * share)); };
    return qRgb(channel(qRed(from), qRed(to)), channel(qGreen(from), qGreen(to)), channel(qBlue(from), qBlue(to)));
}

} // namespace

bool StreamImage::continues(const StreamPicture& picture) const
{
    // Old columns are compared, not trusted: another run, or a step back, starts over.
    if (!m_picture || m_picture->stride != picture.stride || m_picture->bands != picture.bands ||
        m_picture->variantOfBand != picture.variantOfBand || m_picture->generations > picture.generations)
        return false;
    const std::size_t kept = (m_picture->generations / picture.stride + 1) * picture.bands;
    return kept <= m_picture->shares.size() && kept <= picture.shares.size() &&
           std::equal(m_picture->shares.begin(), m_picture->shares.begin() + static_cast<std::ptrdiff_t>(kept),
                      picture.shares.begin());
}

const QImage& StreamImage::update(const std::shared_ptr<const StreamPicture>& picture, const QSize& pixels,
                                  std::size_t extent, double scale, const Theme& theme)
{
    m_columnsDrawn = 0;
    if (pixels.isEmpty() || extent == 0 || !picture || picture->columns() == 0) {
        m_image = {};
        m_picture.reset();
        return m_image;
    }
    const double perColumn = static_cast<double>(extent) / pixels.width();
    int from = 0;
    if (m_image.size() == pixels && m_extent == extent && m_scale == scale && m_theme == theme && continues(*picture)) {
        // The last column kept for good ends what is final; beyond it the newest generation was provisional.
        const auto final = static_cast<double>(m_picture->generations / picture->stride * picture->stride);
        from = std::clamp(static_cast<int>(std::floor(final / perColumn)) - 1, 0, pixels.width());
    } else {
        m_image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        m_image.fill(Qt::transparent);
        m_extent = extent;
        m_scale = scale;
        m_theme = theme;
        m_colors.clear();
        for (std::size_t band = 0; band < picture->bands; ++band)
            m_colors.push_back(
                variantColor(picture->variantOfBand[band], static_cast<int>(picture->bands), theme).rgb());
    }
    // Generation 0 alone is a moment without width; a few pixels make it visible.
    const int least = static_cast<int>(std::ceil(8 * scale));
    const int end =
        std::min(pixels.width(),
                 std::max(least, static_cast<int>(std::ceil(static_cast<double>(picture->generations) / perColumn))));
    for (int x = from; x < end; ++x)
        drawColumn(*picture, x);
    m_columnsDrawn = std::max(0, end - from);
    m_filled = end;
    m_picture = picture;
    return m_image;
}

void StreamImage::sharesBelow(const StreamPicture& picture, double pixel, std::vector<double>& to) const
{
    const double generation = std::clamp(pixel * static_cast<double>(m_extent) / m_image.width(), 0.0,
                                         static_cast<double>(picture.generations));
    const std::size_t last = picture.columns() - 1;
    const std::size_t before =
        std::min(static_cast<std::size_t>(generation / static_cast<double>(picture.stride)), last);
    const std::size_t after = std::min(before + 1, last);
    const double span = generationOf(picture, after) - generationOf(picture, before);
    const double share = span > 0 ? (generation - generationOf(picture, before)) / span : 0;

    to.assign(picture.bands + 1, 0);
    for (std::size_t band = 0; band < picture.bands; ++band) {
        const double a = picture.shares[before * picture.bands + band];
        const double b = picture.shares[after * picture.bands + band];
        const double value = a + (b - a) * share;
        to[band + 1] = to[band] + (std::isfinite(value) ? std::max(value, 0.0) : 0);
    }
    // Shares are single precision; the stack still has to end exactly at the top.
    if (to.back() > 0)
        for (double& below : to)
            below /= to.back();
}

QRgb StreamImage::bandColor(const StreamPicture& picture, std::size_t band, int x, int y) const
{
    if (!picture.lastBandIsRest || band + 1 != picture.bands)
        return m_colors[band];
    // Many variants in one band: grey, with a hatch, so that it does not read as one more variant.
    const int period = std::max(4, static_cast<int>(6 * m_scale));
    const int line = std::max(1, static_cast<int>(1.5 * m_scale));
    return (x + y) % period < line ? m_theme.controlBorder.rgb() : m_theme.track.rgb();
}

void StreamImage::drawColumn(const StreamPicture& picture, int x)
{
    const int height = m_image.height();
    sharesBelow(picture, x, m_left);
    sharesBelow(picture, x + 1, m_right);
    if (m_left.back() <= 0 && m_right.back() <= 0) { // nobody is left
        for (int y = 0; y < height; ++y)
            reinterpret_cast<QRgb*>(m_image.scanLine(y))[x] = 0;
        return;
    }
    const QRgb separator = m_theme.card.rgb();
    const double halfLine = 0.35 * m_scale;
    const double thinnest = 3 * m_scale; // a separator would hide a band that is thinner

    std::size_t band = 0;
    for (int y = height - 1; y >= 0; --y) {
        const double middle = (height - y - 0.5) / height;
        const auto boundary = [&](std::size_t index) { return (m_left[index] + m_right[index]) / 2; };
        while (band + 1 < picture.bands && boundary(band + 1) <= middle)
            ++band;
        QRgb color = bandColor(picture, band, x, y);
        // Coverage of this pixel by the separator of the nearest boundary below and above.
        double covered = 0;
        for (const std::size_t edge : {band, band + 1}) {
            if (edge == 0 || edge == picture.bands)
                continue;
            const double under = (boundary(edge) - boundary(edge - 1)) * height;
            const double over = (boundary(edge + 1) - boundary(edge)) * height;
            if (under < thinnest || over < thinnest)
                continue;
            const double low = std::min(m_left[edge], m_right[edge]) * height - halfLine;
            const double high = std::max(m_left[edge], m_right[edge]) * height + halfLine;
            const double overlap = std::min<double>(high, height - y) - std::max<double>(low, height - y - 1);
            covered = std::max(covered, std::clamp(overlap, 0.0, 1.0));
        }
        if (covered > 0)
            color = mixed(color, separator, 0.75 * covered);
        else {
            // Without a separator the step between two colours is softened instead.
            const double above = (boundary(band + 1) - middle) * height;
            if (band + 1 < picture.bands && above < 0.5)
                color = mixed(color, bandColor(picture, band + 1, x, y), 0.5 - above);
        }
        reinterpret_cast<QRgb*>(m_image.scanLine(y))[x] = color;
    }
}

} // namespace outcross
