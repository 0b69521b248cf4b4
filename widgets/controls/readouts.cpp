#include "widgets/controls/readouts.h"

#include "widgets/style/fonts.h"
#include "widgets/style/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace outcross
{

namespace
{

constexpr double kNumberSize = 1.5;
constexpr double kCaptionSize = 0.85;
constexpr int kMostLines = 2;

QFont bigFont()
{
    return numberFont(kNumberSize, QFont::Bold);
}

QFont captionFont()
{
    return wordFont(kCaptionSize);
}

int gap()
{
    return QFontMetrics(captionFont()).height();
}

/// At most kMostLines lines; what does not fit ends in "…".
QStringList wrapped(const QString& text, int width)
{
    const QFontMetrics metrics(captionFont());
    QTextLayout layout(text, captionFont());
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == kMostLines;
        const QString rest = text.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
        lines.append(metrics.elidedText(rest, Qt::ElideRight, width));
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace

Readouts::Readouts(Accent accent, QWidget* parent) : QWidget(parent), m_accent(accent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void Readouts::setValues(const QList<Readout>& values)
{
    if (values == m_values)
        return;
    const bool newCaptions = !std::equal(values.begin(), values.end(), m_values.begin(), m_values.end(),
                                         [](const Readout& a, const Readout& b) { return a.caption == b.caption; });
    m_values = values;
    QStringList spoken;
    for (const Readout& value : values)
        spoken.append(tr("%1 %2", "a number and what it counts").arg(value.number, value.caption));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    if (newCaptions) {
        setToolTip(spoken.join(QLatin1Char('\n')));
        updateGeometry();
    }
    update();
}

QList<int> Readouts::cellWidths(int width) const
{
    // Room for a usual number, whatever it is just now.
    const int number = QFontMetrics(bigFont()).horizontalAdvance(QStringLiteral("0.00"));
    const QFontMetrics captions(captionFont());
    QList<int> widths;
    for (const Readout& value : m_values)
        widths.append(std::max(number, captions.horizontalAdvance(value.caption) + 1) + gap());
    const int natural = std::accumulate(widths.begin(), widths.end(), 0);
    if (natural <= width || natural == 0)
        return widths;
    // Every cell gets room for its number; what is left goes where the captions are long.
    const auto cells = static_cast<int>(widths.size());
    const int least = std::min(number + gap() / 2, width / cells);
    const int spare = width - least * cells;
    const int wanted = natural - std::accumulate(widths.begin(), widths.end(), 0,
                                                 [least](int sum, int cell) { return sum + std::min(cell, least); });
    for (int& cell : widths)
        cell = least + (wanted > 0 ? std::max(0, cell - least) * spare / wanted : 0);
    return widths;
}

int Readouts::captionLines(int width) const
{
    const QList<int> widths = cellWidths(width);
    qsizetype lines = 1;
    for (qsizetype i = 0; i < m_values.size(); ++i)
        lines = std::max(lines, wrapped(m_values[i].caption, widths[i] - gap() / 2).size());
    return static_cast<int>(lines);
}

QSize Readouts::sizeHint() const
{
    constexpr int kUsualWidth = 330;
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize Readouts::minimumSizeHint() const
{
    return {gap() * 4, heightForWidth(width())};
}

int Readouts::heightForWidth(int width) const
{
    return QFontMetrics(bigFont()).height() + captionLines(width) * QFontMetrics(captionFont()).height();
}

void Readouts::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    const QFontMetrics numbers(bigFont());
    const QFontMetrics captions(captionFont());
    const QList<int> widths = cellWidths(width());
    int x = 0;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const auto cell = [&](int y, int height) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, widths[i] - gap() / 4, height));
        };
        const auto align =
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
        painter.setFont(bigFont());
        painter.setPen(i == 0 ? accentColor(m_accent, theme) : theme.text);
        painter.drawText(cell(0, numbers.height()), align | Qt::TextDontClip, m_values[i].number);
        painter.setFont(captionFont());
        painter.setPen(theme.mutedText);
        int y = numbers.height();
        for (const QString& line : wrapped(m_values[i].caption, widths[i] - gap() / 2)) {
            painter.drawText(cell(y, captions.height()), align | Qt::TextDontClip, line);
            y += captions.height();
        }
        x += widths[i];
    }
}

void Readouts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
}

} // namespace outcross
