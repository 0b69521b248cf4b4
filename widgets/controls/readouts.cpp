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
constexpr double kTightNumberSize = 1.25;
constexpr double kCaptionSize = 0.85;
constexpr int kMostLines = 2;

QFont bigFont(double size = kNumberSize)
{
    return numberFont(size, QFont::Bold);
}

QFont captionFont()
{
    return wordFont(kCaptionSize);
}

int gap()
{
    return QFontMetrics(captionFont()).height();
}

int rowHeight(int captionLines)
{
    return QFontMetrics(bigFont()).height() + captionLines * QFontMetrics(captionFont()).height();
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

QList<int> Readouts::numberWidths(qsizetype first, int columns, double size) const
{
    // Room for a usual number, whatever it is just now.
    const QFontMetrics numbers(bigFont(size));
    const int number = numbers.horizontalAdvance(QStringLiteral("0 000"));
    const int share = numbers.horizontalAdvance(QStringLiteral("100 %"));
    QList<int> widths;
    for (const Readout& value : m_values.mid(first, columns))
        widths.append((value.number.contains(u'%') ? share : number) + gap() / 2);
    return widths;
}

double Readouts::numberSize(int columns, int width) const
{
    const QList<int> usual = numberWidths(0, columns, kNumberSize);
    return std::accumulate(usual.begin(), usual.end(), 0) <= width ? kNumberSize : kTightNumberSize;
}

QList<int> Readouts::cellWidths(qsizetype first, int columns, int width) const
{
    const QList<int> numbers = numberWidths(first, columns, numberSize(columns, width));
    const QFontMetrics captions(captionFont());
    QList<int> widths;
    for (qsizetype i = 0; i < numbers.size(); ++i)
        widths.append(
            std::max(numbers[i] + gap() / 2, captions.horizontalAdvance(m_values[first + i].caption) + 1 + gap()));
    const int natural = std::accumulate(widths.begin(), widths.end(), 0);
    const auto cells = static_cast<int>(widths.size());
    if (cells == 0 || (natural <= width && columns == m_values.size()))
        return widths;
    if (columns < m_values.size())
        return QList<int>(cells, width / columns); // Several rows stand in columns.
    // Every cell gets room for its number; what is left goes where the captions are long.
    const int least = std::accumulate(numbers.begin(), numbers.end(), 0);
    if (least > width)
        return QList<int>(cells, width / cells);
    for (qsizetype i = 0; i < widths.size(); ++i) // natural > width ≥ least, so the captions want something
        widths[i] = numbers[i] + (widths[i] - numbers[i]) * (width - least) / (natural - least);
    return widths;
}

Readouts::Arrangement Readouts::arrangement(int width) const
{
    const auto count = static_cast<int>(m_values.size());
    for (int columns = count;; columns = (columns + 1) / 2) {
        qsizetype lines = 1;
        bool elided = false;
        for (qsizetype first = 0; first < count; first += columns) {
            const QList<int> widths = cellWidths(first, columns, width);
            for (qsizetype i = 0; i < widths.size(); ++i) {
                const QStringList caption = wrapped(m_values[first + i].caption, widths[i] - gap() / 2);
                lines = std::max(lines, caption.size());
                elided = elided || caption.join(QString()).contains(QChar(0x2026));
            }
        }
        if (!elided || columns <= 2)
            return {std::max(columns, 1), static_cast<int>(lines)};
    }
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
    const Arrangement shape = arrangement(width);
    const auto rows = std::max<int>(1, (static_cast<int>(m_values.size()) + shape.columns - 1) / shape.columns);
    return rows * rowHeight(shape.captionLines) + (rows - 1) * gap() / 2;
}

void Readouts::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    const QFont captionFace = captionFont();
    const int numberHeight = QFontMetrics(bigFont()).height();
    const int captionHeight = QFontMetrics(captionFace).height();
    const auto align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const Arrangement shape = arrangement(width());
    const QFont numberFace = bigFont(numberSize(shape.columns, width()));
    int top = 0;
    for (qsizetype first = 0; first < m_values.size(); first += shape.columns) {
        if (first > 0 && top + rowHeight(shape.captionLines) > height())
            break; // half a row is no use to anybody; the tip has all
        const QList<int> widths = cellWidths(first, shape.columns, width());
        int x = 0;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const Readout& value = m_values[first + i];
            const auto cell = [&](int y, int height) {
                return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, widths[i] - gap() / 4, height));
            };
            painter.setFont(numberFace);
            painter.setPen(first + i == 0 ? accentColor(m_accent, theme) : theme.text);
            painter.drawText(cell(top, numberHeight), align | Qt::TextDontClip, value.number);
            painter.setFont(captionFace);
            painter.setPen(theme.mutedText);
            int y = top + numberHeight;
            for (const QString& line : wrapped(value.caption, widths[i] - gap() / 2)) {
                painter.drawText(cell(y, captionHeight), align | Qt::TextDontClip, line);
                y += captionHeight;
            }
            x += widths[i];
        }
        top += rowHeight(shape.captionLines) + gap() / 2;
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
