#include "widgets/controls/scale_slider.h"

#include "widgets/controls/scale_slider_accessible.h"
#include "widgets/style/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace outcross
{
namespace
{

/// Notches that come closer together belong to one turn of the wheel.
constexpr int kWheelRestsMilliseconds = 600;

} // namespace

ScaleSlider::ScaleSlider(SliderScale scale, Accent accent, Wording wording, QWidget* parent)
    : QWidget(parent), m_scale(std::move(scale)), m_accent(accent), m_wording(std::move(wording)),
      m_value(m_scale.minimum())
{
    ScaleSliderAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover); // The handle answers to the pointer.
}

void ScaleSlider::setScale(const SliderScale& scale)
{
    m_scale = scale;
    update();
}

void ScaleSlider::setValue(double value)
{
    if (value == m_value)
        return;
    m_value = value;
    update();
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, m_value);
        QAccessible::updateAccessibility(&event);
    }
}

void ScaleSlider::setDefaultValue(std::optional<double> value)
{
    m_default = value;
    update();
}

void ScaleSlider::changeTo(double value)
{
    if (value == m_value)
        return;
    setValue(value);
    m_unfinished = true;
    emit valueChanged(m_value);
}

void ScaleSlider::finishEditing()
{
    m_wheelTurns.stop();
    if (std::exchange(m_unfinished, false))
        emit editingFinished();
}

void ScaleSlider::stepBy(int niceSteps)
{
    moveBy(niceSteps);
    finishEditing();
}

void ScaleSlider::moveBy(int niceSteps)
{
    changeTo(m_scale.niceStep(m_value, niceSteps));
}

double ScaleSlider::unit() const
{
    return fontMetrics().height() / 2.0;
}

QSize ScaleSlider::sizeHint() const
{
    return {qRound(unit() * 16), qRound(unit() * 2.9)};
}

QSize ScaleSlider::minimumSizeHint() const
{
    return {qRound(unit() * 8), sizeHint().height()};
}

double ScaleSlider::xOf(double position) const
{
    // The margin leaves room for the handle and its focus ring at both ends.
    const double margin = unit() * 1.15 + 0.5;
    const double along = layoutDirection() == Qt::RightToLeft ? 1 - position : position;
    return margin + along * (width() - 2 * margin);
}

double ScaleSlider::positionAt(double x) const
{
    const double start = xOf(0);
    const double end = xOf(1);
    return end == start ? 0 : std::clamp((x - start) / (end - start), 0.0, 1.0);
}

QRectF ScaleSlider::handleRect() const
{
    const double radius = unit() * 0.86;
    const QPointF centre(xOf(m_scale.positionOf(m_value)), height() / 2.0);
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

void ScaleSlider::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    const QRectF handle = handleRect();
    const double middle = height() / 2.0;
    const double groove = unit() * 0.6;
    // The groove ends where the handle's edge stands at either end, so that it lines up with the text above it.
    const double overhang = unit() * 0.86;
    const QRectF whole(QPointF(std::min(xOf(0), xOf(1)) - overhang, middle - groove / 2),
                       QPointF(std::max(xOf(0), xOf(1)) + overhang, middle + groove / 2));
    QRectF filled = whole;
    if (m_scale.isBalanced()) {
        const double zero = xOf(m_scale.positionOf(0));
        filled.setLeft(std::min(zero, handle.center().x()));
        filled.setRight(std::max(zero, handle.center().x()));
    } else if (layoutDirection() == Qt::RightToLeft) {
        filled.setLeft(handle.center().x());
    } else {
        filled.setRight(handle.center().x());
    }

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(whole, groove / 2, groove / 2);
    painter.setBrush(isEnabled() ? accentColor(m_accent, theme) : theme.controlBorder);
    painter.drawRoundedRect(filled, groove / 2, groove / 2);

    if (m_default) {
        const double x = xOf(m_scale.positionOf(*m_default));
        painter.setBrush(theme.mutedText);
        painter.drawRoundedRect(QRectF(x - 1, middle + groove / 2 + 2, 2, unit() * 0.45), 1, 1);
    }

    const double ring = std::max(2.0, unit() * 0.24);
    if (hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.focus);
        painter.drawEllipse(handle.adjusted(-ring, -ring, ring, ring));
    }
    const bool hot = underMouse() || m_dragging;
    painter.setPen(QPen(isEnabled() ? theme.primary : theme.controlBorder, ring));
    painter.setBrush(isEnabled() && hot ? theme.controlHover : theme.card);
    painter.drawEllipse(handle.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
}

void ScaleSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    finishEditing(); // whatever moved it before
    const QRectF handle = handleRect();
    m_pressedOnHandle = handle.contains(event->position());
    // Grabbed by its edge the handle must not jump under the pointer.
    m_grabOffset = m_pressedOnHandle ? event->position().x() - handle.center().x() : 0;
    m_dragging = true;
    if (!m_pressedOnHandle)
        changeTo(m_scale.valueAt(positionAt(event->position().x())));
    update();
}

void ScaleSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        changeTo(m_scale.valueAt(positionAt(event->position().x() - m_grabOffset)));
}

void ScaleSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = false;
    update();
    finishEditing();
}

void ScaleSlider::mouseDoubleClickEvent(QMouseEvent* event)
{
    // The first click of the two may have brought the handle here: that is no wish for the default.
    if (event->button() == Qt::LeftButton && m_pressedOnHandle && m_default) {
        finishEditing();
        changeTo(*m_default);
        finishEditing();
    } else {
        mousePressEvent(event);
    }
}

std::optional<double> ScaleSlider::valueForKey(const QKeyEvent& event) const
{
    constexpr int kPage = 10;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int steps = 0;
    switch (event.key()) {
    case Qt::Key_Up:
        steps = 1;
        break;
    case Qt::Key_Down:
        steps = -1;
        break;
    case Qt::Key_Right:
        steps = mirrored ? -1 : 1;
        break;
    case Qt::Key_Left:
        steps = mirrored ? 1 : -1;
        break;
    case Qt::Key_PageUp:
        return m_scale.niceStep(m_value, kPage);
    case Qt::Key_PageDown:
        return m_scale.niceStep(m_value, -kPage);
    case Qt::Key_Home:
        return m_scale.minimum();
    case Qt::Key_End:
        return m_scale.maximum();
    default:
        return std::nullopt;
    }
    return event.modifiers().testFlag(Qt::ShiftModifier) ? m_scale.fineStep(m_value, steps)
                                                         : m_scale.niceStep(m_value, steps);
}

void ScaleSlider::keyPressEvent(QKeyEvent* event)
{
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const std::optional<double> value = command ? std::nullopt : valueForKey(*event);
    if (!value)
        return QWidget::keyPressEvent(event);
    if (!event->isAutoRepeat())
        finishEditing(); // another key may be down still
    changeTo(*value);
}

void ScaleSlider::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat() && !m_dragging)
        finishEditing();
    QWidget::keyReleaseEvent(event);
}

void ScaleSlider::wheelEvent(QWheelEvent* event)
{
    // Without the focus the wheel belongs to the panel that scrolls.
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    m_wheelRemainder += event->angleDelta().y();
    const int notches = m_wheelRemainder / QWheelEvent::DefaultDeltasPerStep;
    m_wheelRemainder -= notches * QWheelEvent::DefaultDeltasPerStep;
    event->accept();
    if (notches == 0)
        return;
    if (!m_wheelTurns.isActive())
        finishEditing();
    moveBy(notches);
    m_wheelTurns.start(kWheelRestsMilliseconds, this);
}

void ScaleSlider::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_wheelTurns.timerId())
        return QWidget::timerEvent(event);
    finishEditing();
}

void ScaleSlider::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (!m_dragging)
        finishEditing();
    update();
}

void ScaleSlider::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    update();
}

} // namespace outcross
