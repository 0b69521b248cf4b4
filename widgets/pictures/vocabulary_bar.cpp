#include "widgets/pictures/vocabulary_bar.h"

#include "widgets/paint/painting_scope.h"
#include "widgets/paint/translucent.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>

namespace outcross
{

QString visibleToken(const std::string& word)
{
    QString text = QString::fromStdString(word);
    text.replace(u' ', QChar(0x2423)).replace(u'\n', QChar(0x21B5)).replace(u'\t', QChar(0x21E5));
    constexpr qsizetype kLongest = 24;
    return text.size() > kLongest ? text.left(kLongest - 1) + QChar(0x2026) : text;
}

VocabularyBar::VocabularyBar(const TextPagePortrait& portrait, const QRectF& area, const QFont& font)
    : m_portrait(portrait), m_area(area), m_font(font)
{
    const QFontMetricsF metrics(m_font);
    // Letter by letter, each measured once: shaping every word to measure it takes longer than painting the bar.
    QHash<QChar, double> advances;
    for (const TextPagePortrait::Word& word : portrait.vocabulary) {
        m_texts.push_back(visibleToken(word.word));
        double width = 0;
        for (const QChar letter : m_texts.back()) {
            auto advance = advances.find(letter);
            if (advance == advances.end())
                advance = advances.insert(letter, metrics.horizontalAdvance(letter));
            width += *advance;
        }
        m_widths.push_back(width);
    }
    // More words need more room, if not strictly: the search may miss one more word, never overfill the bar.
    std::size_t fits = 0;
    std::size_t fitsNot = m_texts.size() + 1;
    while (fitsNot - fits > 1) {
        const std::size_t middle = (fits + fitsNot) / 2;
        std::vector<Placed> placed = place(middle);
        if (placed.empty()) {
            fitsNot = middle;
        } else {
            fits = middle;
            m_placed = std::move(placed);
        }
    }
}

std::vector<VocabularyBar::Placed> VocabularyBar::place(std::size_t count) const
{
    constexpr double kLeading = 1.5;
    const QFontMetricsF metrics(m_font);
    const double row = kLeading * metrics.height();
    const double space = 1.6 * metrics.averageCharWidth();
    std::vector<Placed> placed;
    double x = m_area.left();
    double baseline = m_area.top() + metrics.ascent() + (row - metrics.height()) / 2;
    for (std::size_t index = 0; index < count; ++index) {
        const std::size_t word = count == 1 ? 0 : index * (m_texts.size() - 1) / (count - 1);
        if (x > m_area.left() && x + m_widths[word] > m_area.right()) {
            x = m_area.left();
            baseline += row;
        }
        if (baseline + metrics.descent() > m_area.bottom() || x + m_widths[word] > m_area.right())
            return {};
        placed.push_back({QPointF(x, baseline), word});
        x += m_widths[word] + space;
    }
    return placed;
}

void VocabularyBar::paint(QPainter& painter, const Theme& theme) const
{
    const QFontMetricsF metrics(m_font);
    painter.setFont(m_font);
    QList<QLineF> strokes;
    const double strike = metrics.xHeight() * 0.55;
    for (const bool alive : {false, true}) {
        painter.setPen(alive ? theme.text : translucent(theme.mutedText, 0.6));
        for (const Placed& placed : m_placed) {
            if (m_portrait.vocabulary[placed.word].alive != alive)
                continue;
            painter.drawText(placed.baseline, m_texts[placed.word]);
            if (!alive)
                strokes << QLineF(placed.baseline + QPointF(-0.15 * strike, -strike),
                                  placed.baseline + QPointF(m_widths[placed.word] + 0.15 * strike, -strike));
        }
    }
    painter.setPen(QPen(translucent(theme.flag, 0.75), 1.4 * typeUnit(), Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(strokes);
}

} // namespace outcross
