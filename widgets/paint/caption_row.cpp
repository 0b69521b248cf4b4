#include "widgets/paint/caption_row.h"

#include "widgets/paint/painting_scope.h"
#include "widgets/paint/picture_text.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace outcross
{

double niceTop(double highest)
{
    if (!std::isfinite(highest) || highest <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(highest)));
    for (const double step : {1.0, 2.0, 3.0, 5.0})
        if (highest <= step * power * (1 + 1e-9))
            return step * power;
    return 10 * power;
}

CaptionRow::CaptionRow(QPainter& painter, const QRectF& rect, const Theme& theme)
    : m_painter(painter), m_theme(theme), m_font(pictureWords(rect)), m_numbers(pictureNumbers(rect)), m_area(rect),
      m_next(rect.left())
{
    const double height = QFontMetricsF(m_font).height();
    if (rect.height() <= 4 * height)
        return;
    m_row = QRectF(rect.left(), rect.bottom() - height, rect.width(), height);
    m_area.setBottom(m_row.top() - 0.45 * height);
}

bool CaptionRow::take(double width, double& left)
{
    if (m_row.isEmpty() || m_next + width > m_row.right())
        return false;
    left = m_next;
    m_next += width + 1.4 * m_row.height();
    return true;
}

bool CaptionRow::words(const QString& words)
{
    const QFontMetricsF metrics(m_font);
    double left = 0;
    if (!take(metrics.horizontalAdvance(words), left))
        return false;
    m_painter.setFont(m_font);
    m_painter.setPen(m_theme.mutedText);
    m_painter.drawText(QPointF(left, m_row.bottom() - metrics.descent()), words);
    return true;
}

bool CaptionRow::marks(const std::vector<CaptionMark>& marks)
{
    const QFontMetricsF metrics(m_font);
    const double side = metrics.ascent();
    const double space = 0.9 * m_row.height();
    double width = -space;
    for (const CaptionMark& mark : marks)
        width += 1.4 * side + metrics.horizontalAdvance(mark.words) + space;
    double left = 0;
    if (!take(width, left))
        return false;
    const double baseline = m_row.bottom() - metrics.descent();
    for (const CaptionMark& mark : marks) {
        mark.draw(m_painter, QRectF(left, baseline - metrics.capHeight() / 2 - side / 2, side, side));
        left += 1.4 * side;
        m_painter.setFont(m_font);
        m_painter.setPen(m_theme.mutedText);
        m_painter.drawText(QPointF(left, baseline), mark.words);
        left += metrics.horizontalAdvance(mark.words) + space;
    }
    return true;
}

bool CaptionRow::scale(const ColourScale& scale)
{
    return scaleNamed(scale, scale.title) || (!scale.shortTitle.isEmpty() && scaleNamed(scale, scale.shortTitle));
}

bool CaptionRow::scaleNamed(const ColourScale& scale, const QString& name)
{
    const QFontMetricsF metrics(m_font);
    const QFontMetricsF numbers(m_numbers);
    const double space = 0.5 * metrics.averageCharWidth();
    const double title = metrics.horizontalAdvance(name);
    const double low = numbers.horizontalAdvance(scale.lowText);
    const double high = numbers.horizontalAdvance(scale.highText);
    const double wordsWidth = title + 3 * space + low + high + 2 * space;
    const double bar = std::clamp((m_row.width() - wordsWidth) * 0.4, 0.0, 11 * m_row.height());
    double left = 0;
    constexpr double kShortestBar = 30;
    if (bar < kShortestBar || !take(wordsWidth + bar, left))
        return false;
    const double baseline = m_row.bottom() - metrics.descent();
    m_painter.setPen(m_theme.text);
    m_painter.setFont(m_font);
    m_painter.drawText(QPointF(left, baseline), name);
    left += title + 3 * space;
    m_painter.setPen(m_theme.mutedText);
    m_painter.setFont(m_numbers);
    m_painter.drawText(QPointF(left, baseline), scale.lowText);
    left += low + space;
    const double height = metrics.capHeight();
    const QRectF box(left, baseline - height, bar, height);
    QLinearGradient gradient(box.topLeft(), box.topRight());
    constexpr int kStops = 16;
    for (int stop = 0; stop <= kStops; ++stop)
        gradient.setColorAt(static_cast<double>(stop) / kStops, scale.color(static_cast<double>(stop) / kStops));
    m_painter.setPen(QPen(m_theme.controlBorder, 1));
    m_painter.setBrush(gradient);
    m_painter.drawRoundedRect(box, 2, 2);
    if (scale.mark >= 0 && std::isfinite(scale.mark)) {
        const QPointF tip(box.left() + std::min(scale.mark, 1.0) * box.width(), box.top() + 0.25 * height);
        const double half = 0.42 * height;
        m_painter.setPen(QPen(m_theme.card, 1));
        m_painter.setBrush(m_theme.text);
        m_painter.drawPolygon(QPolygonF({tip, tip + QPointF(-half, -1.4 * half), tip + QPointF(half, -1.4 * half)}));
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(m_theme.mutedText);
    m_painter.setFont(m_numbers);
    m_painter.drawText(QPointF(box.right() + space, baseline), scale.highText);
    return true;
}

} // namespace outcross
