#pragma once

#include "widgets/style/theme.h"

#include <QFont>
#include <QPainter>
#include <QString>

namespace outcross
{

/// How many times larger than in a small panel words are in a picture of this size: 1 up to about 620 × 420, less than
/// twice as large at 1440 × 900. Multiplies the program's own type size.
[[nodiscard]] double pictureScale(const QRectF& rect);

/// Words and numbers inside a picture of this size; `size` 1 is body text.
[[nodiscard]] QFont pictureWords(const QRectF& rect, double size = 0.87, QFont::Weight weight = QFont::Normal);
[[nodiscard]] QFont pictureNumbers(const QRectF& rect, double size = 0.85, QFont::Weight weight = QFont::Normal);

/// One calm sentence in the middle of an otherwise empty picture, on up to three lines; nothing where it cannot fit.
void paintCalmWords(QPainter& painter, const QRectF& rect, const QString& words, const Theme& theme);

/// A statistic with an index, "F", "ST" and "0.12" as F with a small ST below, then "= 0.12". Left-aligned on a
/// baseline.
class IndexedStatistic
{
public:
    IndexedStatistic(QString letter, QString index, QString value, const QFont& font);

    [[nodiscard]] double width() const;
    void paint(QPainter& painter, const QPointF& baseline, const QColor& ink) const;

private:
    QString m_letter;
    QString m_index;
    QString m_value;
    QFont m_font;
    QFont m_small;
};

} // namespace outcross
