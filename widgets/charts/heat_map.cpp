#include "widgets/charts/heat_map.h"

#include "widgets/style/number_format.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

QString rangeText(const HeatAxis& axis)
{
    return HeatMap::tr("%1 from %2 to %3")
        .arg(axis.title, valueText(axis.low, axis.unit), valueText(axis.high, axis.unit));
}

} // namespace

HeatMap::HeatMap(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Heat map"));
}

void HeatMap::setPicture(const HeatPicture& picture)
{
    const bool isOther = picture.x.count != m_picture.x.count || picture.y.count != m_picture.y.count;
    m_picture = picture;
    if (isOther)
        m_mark.reset();
    describe();
    invalidate();
}

void HeatMap::setMark(std::optional<QPoint> cell, const QString& words)
{
    if (cell == m_mark && words == m_words)
        return;
    m_mark = cell;
    m_words = words;
    describe();
    update();
}

QRectF HeatMap::cellRect(QPoint cell) const
{
    return heatCellRect(inside(), m_picture, cell);
}

QSize HeatMap::sizeHint() const
{
    return {420, 380};
}

QSize HeatMap::minimumSizeHint() const
{
    return {200, 160};
}

QRectF HeatMap::inside() const
{
    constexpr double kRing = 4; // words keep clear of the focus frame
    return QRectF(rect()).adjusted(kRing, kRing, -kRing, -kRing);
}

void HeatMap::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    const double ratio = devicePixelRatioF();
    if (m_rendered.isNull() || m_rendered.devicePixelRatio() != ratio) {
        m_rendered = QPixmap((QSizeF(size()) * ratio).toSize());
        m_rendered.setDevicePixelRatio(ratio);
        m_rendered.fill(theme.card);
        QPainter painter(&m_rendered);
        paintHeat(painter, inside(), m_picture, theme);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_rendered);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (m_mark) {
        const QRectF cell = cellRect(*m_mark);
        painter.setPen(QPen(theme.card, 4));
        painter.drawRect(cell);
        painter.setPen(QPen(theme.text, 2));
        painter.drawRect(cell);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void HeatMap::resizeEvent(QResizeEvent*)
{
    invalidate();
}

void HeatMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        invalidate();
}

void HeatMap::mouseMoveEvent(QMouseEvent* event)
{
    point(m_picture.cells.empty() ? std::nullopt : heatCellAt(inside(), m_picture, event->position()));
}

void HeatMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_picture.cells.empty())
        return QWidget::mousePressEvent(event);
    if (const auto cell = heatCellAt(inside(), m_picture, event->position())) {
        point(cell);
        emit opened(*cell);
    }
}

void HeatMap::leaveEvent(QEvent*)
{
    if (!hasFocus())
        point({});
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveMark(-1, 0);
    case Qt::Key_Right:
        return moveMark(1, 0);
    case Qt::Key_Up:
        return moveMark(0, 1);
    case Qt::Key_Down:
        return moveMark(0, -1);
    case Qt::Key_Home:
        return moveMark(-m_picture.x.count, 0);
    case Qt::Key_End:
        return moveMark(m_picture.x.count, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_mark)
            emit opened(*m_mark);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::focusInEvent(QFocusEvent* event)
{
    if (!m_mark && event->reason() != Qt::MouseFocusReason)
        moveMark(0, 0);
    update();
}

void HeatMap::focusOutEvent(QFocusEvent*)
{
    update();
}

void HeatMap::point(std::optional<QPoint> cell)
{
    if (cell != m_mark)
        emit pointedAt(cell);
}

/// From the middle of the map, if nothing is marked yet.
void HeatMap::moveMark(int columns, int rows)
{
    if (m_picture.cells.empty())
        return;
    const QPoint from = m_mark.value_or(QPoint(m_picture.x.count / 2, m_picture.y.count / 2));
    point(QPoint(std::clamp(from.x() + columns, 0, m_picture.x.count - 1),
                 std::clamp(from.y() + rows, 0, m_picture.y.count - 1)));
}

void HeatMap::describe()
{
    QString sentence = m_words;
    if (sentence.isEmpty() && !m_picture.cells.empty()) {
        const auto known = std::count_if(m_picture.cells.begin(), m_picture.cells.end(),
                                         [](const HeatCell& cell) { return cell.state == HeatCell::State::Known; });
        sentence = tr("%1; %2; %3 of %4 cells are known. The arrow keys read them out.")
                       .arg(rangeText(m_picture.x), rangeText(m_picture.y), countText(static_cast<double>(known)),
                            countText(static_cast<double>(m_picture.cells.size())));
    }
    if (sentence != accessibleDescription())
        setAccessibleDescription(sentence);
}

void HeatMap::invalidate()
{
    m_rendered = {};
    update();
}

} // namespace outcross
