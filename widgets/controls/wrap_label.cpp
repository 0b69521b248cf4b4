#include "widgets/controls/wrap_label.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

/// Breaks the text into lines of `width` and returns their height together.
double layOut(QTextLayout& layout, Qt::LayoutDirection direction, double width)
{
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    return y;
}

} // namespace

WrapLabel::WrapLabel(QWidget* parent) : QLabel(parent)
{
    initialize();
}

WrapLabel::WrapLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    initialize();
}

void WrapLabel::initialize()
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true); // QLabel then asks its layout for a height that depends on the width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString WrapLabel::shownText() const
{
    // Where a buddy takes the mnemonic the "&" marks it; elsewhere it is a letter like any other.
    if (!buddy())
        return text();
    QString shown;
    for (qsizetype at = 0; at < text().size(); ++at) {
        if (text()[at] == QLatin1Char('&') && at + 1 < text().size())
            ++at;
        shown += text()[at];
    }
    return shown;
}

QSize WrapLabel::sizeHint() const
{
    const QSize line = fontMetrics().size(Qt::TextSingleLine, shownText());
    return {line.width() + 1, text().isEmpty() ? 0 : line.height()};
}

void WrapLabel::setKeepsWords(bool keeps)
{
    m_keepsWords = keeps;
    updateGeometry();
}

void WrapLabel::setMostLines(int lines)
{
    m_mostLines = lines;
    updateGeometry();
}

int WrapLabel::linesAt(int width) const
{
    QTextLayout layout(shownText(), font());
    (void)layOut(layout, layoutDirection(), width);
    return layout.lineCount();
}

/// What there is room for.
QString WrapLabel::textAt(int width) const
{
    const QString all = shownText();
    if (m_mostLines == 0)
        return all;
    QTextLayout layout(all, font());
    (void)layOut(layout, layoutDirection(), width);
    if (layout.lineCount() <= m_mostLines)
        return all;
    const int last = layout.lineAt(m_mostLines - 1).textStart();
    return all.left(last) + fontMetrics().elidedText(all.mid(last), Qt::ElideRight, width);
}

QSize WrapLabel::minimumSizeHint() const
{
    int width = fontMetrics().averageCharWidth() * 4;
    if (m_keepsWords)
        for (const QString& word : shownText().split(u' '))
            width = std::max(width, fontMetrics().horizontalAdvance(word) + 1);
    return {width, text().isEmpty() ? 0 : fontMetrics().height()};
}

int WrapLabel::heightForWidth(int width) const
{
    if (text().isEmpty())
        return 0;
    QTextLayout layout(textAt(width), font());
    return static_cast<int>(std::ceil(layOut(layout, layoutDirection(), width)));
}

void WrapLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    QTextLayout layout(textAt(contentsRect().width()), font());
    const double height = layOut(layout, layoutDirection(), contentsRect().width());
    const bool centred = alignment().testFlag(Qt::AlignVCenter);
    layout.draw(&painter, contentsRect().topLeft() + QPointF(0, centred ? (contentsRect().height() - height) / 2 : 0));
}

} // namespace outcross
