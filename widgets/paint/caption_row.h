#pragma once

#include "widgets/style/theme.h"

#include <QPainter>
#include <QString>

#include <functional>
#include <vector>

namespace outcross
{

/// How a number becomes a colour, as a reader is told: "F 0 ▒▒▓▓██ 1".
struct ColourScale {
    QString title;
    QString lowText;
    QString highText;
    std::function<QColor(double)> color; ///< Of a share of the range, from 0 to 1.
    QString shortTitle = {};             ///< Where there is no room for the title; empty: the title or nothing.
    double mark = -1;                    ///< Share of the range to point at with a small wedge; below 0: none.
};

/// A small mark and what it means.
struct CaptionMark {
    std::function<void(QPainter&, const QRectF&)> draw; ///< Into a square.
    QString words;
};

/// The next of 1, 2, 3 and 5 times a power of ten: the end of a colour scale that holds `highest` and seldom changes.
/// 1 where there is nothing to hold.
[[nodiscard]] double niceTop(double highest);

/// One line of small words below a picture: things are set from left to right, and whatever has no room any more is
/// left out. Lives inside one paint call.
class CaptionRow
{
public:
    CaptionRow(QPainter& painter, const QRectF& rect, const Theme& theme);

    /// What is left for the picture; all of `rect` where it is too small for words.
    [[nodiscard]] QRectF area() const { return m_area; }

    bool scale(const ColourScale& scale);
    bool words(const QString& words);
    /// Small marks, each drawn by the caller into a square, and what they mean: all of them or none.
    bool marks(const std::vector<CaptionMark>& marks);

private:
    [[nodiscard]] bool take(double width, double& left);
    bool scaleNamed(const ColourScale& scale, const QString& name);

    QPainter& m_painter;
    const Theme& m_theme;
    QFont m_font;
    QFont m_numbers;
    QRectF m_row;
    QRectF m_area;
    double m_next;
};

} // namespace outcross
