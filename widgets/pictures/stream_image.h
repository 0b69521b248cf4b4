#pragma once

#include "engine/run/stream_record.h"
#include "widgets/style/theme.h"

#include <QImage>

#include <memory>

namespace outcross
{

/// The stacked bands of an allele stream, pixel column by pixel column in an image whose width stands for the
/// generations 0 … extent. Kept by a view between paints: while size, extent, stride and theme stay the same only the
/// columns of new generations are written, and what is there is what a fresh image would hold. GUI thread.
class StreamImage
{
public:
    /// Brings the image up to date and returns it. Columns past the newest generation are transparent.
    const QImage& update(const std::shared_ptr<const StreamPicture>& picture, const QSize& pixels, std::size_t extent,
                         double scale, const Theme& theme);

    /// Pixel columns written by the last update.
    [[nodiscard]] int columnsDrawn() const { return m_columnsDrawn; }
    /// Pixel columns that are filled.
    [[nodiscard]] int filled() const { return m_filled; }

private:
    [[nodiscard]] bool continues(const StreamPicture& picture) const;
    void drawColumn(const StreamPicture& picture, int x);
    void sharesBelow(const StreamPicture& picture, double pixel, std::vector<double>& to) const;
    [[nodiscard]] QRgb bandColor(const StreamPicture& picture, std::size_t band, int x, int y) const;

    QImage m_image;
    std::shared_ptr<const StreamPicture> m_picture; ///< What the image shows.
    std::size_t m_extent = 0;
    double m_scale = 1;
    Theme m_theme;
    std::vector<QRgb> m_colors; ///< Of the bands.
    int m_filled = 0;
    int m_columnsDrawn = 0;
    std::vector<double> m_left;  ///< Cumulated shares at the column's left edge, and
    std::vector<double> m_right; ///< at its right edge.
};

} // namespace outcross
