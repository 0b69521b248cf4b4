#include "widgets/pictures/paint_text_page.h"

#include "widgets/paint/painting_scope.h"
#include "widgets/paint/picture_text.h"
#include "widgets/paint/translucent.h"
#include "widgets/pictures/vocabulary_bar.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

constexpr double kLeading = 1.45;
constexpr std::size_t kMostBytes = 4 * kPageCharacters;

/// Sets lines into one column after another until there is no room left.
class Page
{
public:
    Page(const QRectF& area, const QFont& font) : m_font(font), m_metrics(font), m_area(area)
    {
        // Book lines hold about 60 characters; far longer ones lose the eye on its way back.
        constexpr double kTwoColumns = 100;
        m_columns = area.width() > kTwoColumns * m_metrics.averageCharWidth() ? 2 : 1;
        m_gutter = m_columns > 1 ? 4.5 * m_metrics.averageCharWidth() : 0;
        m_width = (area.width() - (m_columns - 1) * m_gutter) / m_columns;
        m_rows = static_cast<int>((area.height() + (kLeading - 1) * m_metrics.height()) / rowHeight());
    }

    [[nodiscard]] double rowHeight() const { return kLeading * m_metrics.height(); }
    [[nodiscard]] int lines() const { return m_columns * m_rows; }

    void paint(QPainter& painter, const QString& whole, const Theme& theme)
    {
        // Words that cannot have room are not laid out: that is what takes time.
        QString text = whole.left(static_cast<qsizetype>(2.5 * lines() * (m_width / m_metrics.averageCharWidth() + 1)));
        // On a small page every line counts: paragraphs run on.
        constexpr int kFewLines = 8;
        if (lines() < kFewLines)
            text = text.simplified();
        painter.setPen(theme.text);
        for (qsizetype start = 0; start <= text.size() && m_line < lines();) {
            qsizetype end = text.indexOf(u'\n', start);
            if (end < 0)
                end = text.size();
            paragraph(painter, text.mid(start, end - start), end < text.size());
            start = end + 1;
        }
        painter.setOpacity(1);
    }

private:
    void paragraph(QPainter& painter, const QString& words, bool more)
    {
        if (words.isEmpty())
            return;
        QTextLayout layout(words, m_font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LeftToRight);
        layout.setTextOption(option);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        std::vector<QTextLine> lines;
        for (QTextLine line = layout.createLine();
             line.isValid() && m_line + static_cast<int>(lines.size()) < this->lines(); line = layout.createLine()) {
            line.setLineWidth(m_width);
            lines.push_back(line);
        }
        layout.endLayout();
        for (const QTextLine& line : lines) {
            const int column = m_line / m_rows;
            const int row = m_line % m_rows;
            const bool goesOn = more || line.textStart() + line.textLength() < words.size();
            // The page ends where the room ends, not the text: its last lines fade.
            const int left = this->lines() - 1 - m_line;
            painter.setOpacity(goesOn && lines.size() + static_cast<std::size_t>(m_line) > 4 && left < 2
                                   ? (left == 0 ? 0.3 : 0.6)
                                   : 1);
            line.draw(&painter,
                      QPointF(m_area.left() + column * (m_width + m_gutter), m_area.top() + row * rowHeight()));
            ++m_line;
        }
    }

    QFont m_font;
    QFontMetricsF m_metrics;
    QRectF m_area;
    int m_columns = 1;
    double m_gutter = 0;
    double m_width = 0;
    int m_rows = 0;
    int m_line = 0;
};

QString aliveWords(const TextPagePortrait& portrait)
{
    const QString alive = countText(static_cast<double>(portrait.typesAlive));
    const QString start = countText(static_cast<double>(portrait.typesStart));
    return (portrait.isCharacters ? QCoreApplication::translate("Portraits", "%1 of %2 characters still alive")
                                  : QCoreApplication::translate("Portraits", "%1 of %2 words still alive"))
        .arg(alive, start);
}

/// A line of words over a thin bar that is as full as the vocabulary is.
double paintHeading(QPainter& painter, const QRectF& rect, const QRectF& area, const TextPagePortrait& portrait,
                    const Theme& theme)
{
    const QFont bold = pictureWords(rect, 1, QFont::DemiBold);
    const QFont small = pictureWords(rect);
    const QFontMetricsF metrics(bold);
    const QFontMetricsF letters(small);
    const double baseline = area.top() + metrics.ascent();
    const QString words = aliveWords(portrait);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(QPointF(area.left(), baseline), metrics.elidedText(words, Qt::ElideRight, area.width()));
    const QString order = QCoreApplication::translate("Portraits", "common → rare");
    const double left = area.right() - letters.horizontalAdvance(order);
    if (left > area.left() + metrics.horizontalAdvance(words) + metrics.height()) {
        painter.setFont(small);
        painter.setPen(theme.mutedText);
        painter.drawText(QPointF(left, baseline), order);
    }
    const double thickness = 5 * typeUnit();
    const QRectF track(area.left(), area.top() + 1.2 * metrics.height(), area.width(), thickness);
    const double share =
        portrait.typesStart > 0
            ? std::clamp(static_cast<double>(portrait.typesAlive) / static_cast<double>(portrait.typesStart), 0.0, 1.0)
            : 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(track, thickness / 2, thickness / 2);
    painter.setBrush(theme.ai);
    if (share > 0)
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max(share * track.width(), thickness), thickness)),
                                thickness / 2, thickness / 2);
    painter.setBrush(Qt::NoBrush);
    return track.bottom() + 0.35 * metrics.height() - area.top();
}

/// One line of what is more common now; as many as have room. Returns its height, 0 where there is nothing to tell.
double paintGrown(QPainter& painter, const QRectF& rect, const QRectF& area, const TextPagePortrait& portrait,
                  const Theme& theme)
{
    const QFont font = pictureWords(rect, 0.95);
    const QFontMetricsF metrics(font);
    const QString title = QCoreApplication::translate("Portraits", "More than before:");
    QString words;
    for (const TextPagePortrait::Word& word : portrait.grown) {
        const double times = word.frequency / word.startFrequency;
        //: A word and how many times more frequent it has become: said ×2.1
        const QString next = QCoreApplication::translate("Portraits", "%1 ×%2")
                                 .arg(visibleToken(word.word), countText(times, times < 9.95 ? 1 : 0));
        const QString longer = words.isEmpty() ? next : words + QStringLiteral("   ") + next;
        if (metrics.horizontalAdvance(title + QStringLiteral("  ") + longer) > area.width())
            break;
        words = longer;
    }
    if (words.isEmpty())
        return 0;
    const double baseline = area.bottom() - metrics.descent();
    painter.setFont(font);
    painter.setPen(theme.mutedText);
    painter.drawText(QPointF(area.left(), baseline), title);
    painter.setPen(theme.ai);
    painter.drawText(QPointF(area.left() + metrics.horizontalAdvance(title + QStringLiteral("  ")), baseline), words);
    return 1.4 * metrics.height();
}

} // namespace

void paintTextPage(QPainter& painter, const QRectF& rect, const TextPagePortrait& portrait, const Theme& theme)
{
    if (rect.isEmpty())
        return;
    const PaintingScope scope(painter, rect);
    if (portrait.page.empty() && portrait.vocabulary.empty()) {
        paintCalmWords(painter, rect, QCoreApplication::translate("Portraits", "Nothing has been written yet"), theme);
        return;
    }
    const QFont body = pictureWords(rect, 1.05);
    const QFontMetricsF metrics(body);
    // The bar needs its heading and two rows of words; what is lower shows the page, and the heading alone.
    const double barShare = rect.height() > 14 * metrics.height() ? 0.4 : 0.5;
    const bool wide = rect.width() > 24 * metrics.averageCharWidth();
    const bool bar = rect.height() > 9 * metrics.height() && wide;
    const bool heading = rect.height() > 5 * metrics.height() && wide; // how many are alive is told even then
    const double gap = heading ? 0.9 * metrics.height() : 0;
    const double barHeight = bar ? barShare * rect.height() : heading ? 1.9 * metrics.height() : 0;
    const QRectF page = rect.adjusted(0, 0, 0, -barHeight - gap);
    const QString text =
        QString::fromUtf8(portrait.page.data(), static_cast<qsizetype>(std::min(portrait.page.size(), kMostBytes)));
    Page(page, body).paint(painter, text, theme);
    if (!heading)
        return;
    const double rule = std::round(page.bottom() + gap / 2) + 0.5;
    painter.setPen(QPen(theme.grid, 1));
    painter.drawLine(QPointF(rect.left(), rule), QPointF(rect.right(), rule));
    QRectF area(rect.left(), rect.bottom() - barHeight, rect.width(), barHeight);
    area.setTop(area.top() + paintHeading(painter, rect, area, portrait, theme));
    if (bar)
        area.setBottom(area.bottom() - paintGrown(painter, rect, area, portrait, theme));
    if (bar)
        VocabularyBar(portrait, area, pictureWords(rect, 0.95)).paint(painter, theme);
}

} // namespace outcross
