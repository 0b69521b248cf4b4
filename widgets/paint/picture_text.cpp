#include "widgets/paint/picture_text.h"

#include "widgets/style/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace outcross
{

double pictureScale(const QRectF& rect)
{
    constexpr double kPlainWidth = 620;
    constexpr double kPlainHeight = 420;
    constexpr double kLargest = 3;
    const double larger = std::min(rect.width() / kPlainWidth, rect.height() / kPlainHeight);
    return std::clamp(std::pow(std::max(larger, 0.0), 0.75), 1.0, kLargest);
}

QFont pictureWords(const QRectF& rect, double size, QFont::Weight weight)
{
    return wordFont(size * pictureScale(rect), weight);
}

QFont pictureNumbers(const QRectF& rect, double size, QFont::Weight weight)
{
    return numberFont(size * pictureScale(rect), weight);
}

void paintCalmWords(QPainter& painter, const QRectF& rect, const QString& words, const Theme& theme)
{
    constexpr int kFlags = Qt::AlignCenter | Qt::TextWordWrap;
    const QRectF room = rect.adjusted(rect.width() * 0.06, 0, -rect.width() * 0.06, 0);
    for (const double size : {1.5, 1.15, 0.87}) {
        const QFont font = pictureWords(rect, size, QFont::Medium);
        const QFontMetricsF metrics(font);
        const QRectF needed = metrics.boundingRect(room, kFlags, words);
        if (needed.width() > room.width() || needed.height() > std::min(room.height(), 3.2 * metrics.lineSpacing()))
            continue;
        painter.setFont(font);
        painter.setPen(theme.mutedText);
        painter.drawText(room, kFlags, words);
        return;
    }
}

IndexedStatistic::IndexedStatistic(QString letter, QString index, QString value, const QFont& font)
    : m_letter(std::move(letter)), m_index(std::move(index)), m_value(std::move(value)), m_font(font), m_small(font)
{
    constexpr double kIndexSize = 0.68;
    if (font.pointSizeF() > 0)
        m_small.setPointSizeF(font.pointSizeF() * kIndexSize);
    else
        m_small.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * kIndexSize)));
    m_value.prepend(m_value.isEmpty() ? QString() : QStringLiteral(" = "));
}

double IndexedStatistic::width() const
{
    const QFontMetricsF metrics(m_font);
    return metrics.horizontalAdvance(m_letter) + QFontMetricsF(m_small).horizontalAdvance(m_index) +
           metrics.horizontalAdvance(m_value);
}

void IndexedStatistic::paint(QPainter& painter, const QPointF& baseline, const QColor& ink) const
{
    const QFontMetricsF metrics(m_font);
    painter.setPen(ink);
    painter.setFont(m_font);
    QPointF at = baseline;
    painter.drawText(at, m_letter);
    at.rx() += metrics.horizontalAdvance(m_letter);
    painter.setFont(m_small);
    painter.drawText(at + QPointF(0, metrics.descent() * 0.7), m_index);
    at.rx() += QFontMetricsF(m_small).horizontalAdvance(m_index);
    painter.setFont(m_font);
    painter.drawText(at, m_value);
}

} // namespace outcross
