#include "widgets/controls/scrubber.h"

#include "widgets/controls/scrubber_accessible.h"
#include "widgets/style/number_format.h"
#include "widgets/style/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace outcross
{
namespace
{

constexpr qint64 kManyGenerations = 10;

} // namespace

Scrubber::Scrubber(QWidget* parent) : QWidget(parent)
{
    ScrubberAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover); // the handle answers to the pointer
    retranslate();
}

void Scrubber::retranslate()
{
    setAccessibleName(tr("Time"));
    setAccessibleDescription(tr("Drag to any generation that the run has reached."));
    setToolTip(tr("Drag to any generation that the run has reached."));
}

void Scrubber::setAxis(double left, double right, qint64 extent)
{
    if (left == m_left && right == m_right && extent == m_extent)
        return;
    m_left = left;
    m_right = right;
    m_extent = std::max<qint64>(extent, 1);
    update();
}

void Scrubber::setTime(qint64 shown, qint64 newest)
{
    if (m_held)
        shown = m_shown;
    if (shown == m_shown && newest == m_newest)
        return;
    m_newest = std::max<qint64>(newest, 0);
    const bool moves = shown != m_shown;
    m_shown = std::clamp<qint64>(shown, 0, m_newest);
    update();
    if (moves && QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, m_shown);
        QAccessible::updateAccessibility(&event);
    }
}

QString Scrubber::timeInWords() const
{
    return tr("Generation %1 of %2")
        .arg(countText(static_cast<double>(m_shown)), countText(static_cast<double>(m_newest)));
}

void Scrubber::ask(qint64 generation)
{
    generation = std::clamp<qint64>(generation, 0, m_newest);
    if (generation == m_shown)
        return;
    m_shown = generation;
    update();
    emit asked(generation);
}

double Scrubber::unit() const
{
    return fontMetrics().height() / 2.0;
}

QSize Scrubber::sizeHint() const
{
    return {qRound(unit() * 40), qRound(unit() * 2.4)};
}

QSize Scrubber::minimumSizeHint() const
{
    return {qRound(unit() * 10), sizeHint().height()};
}

double Scrubber::xOf(qint64 generation) const
{
    return m_left + (m_right - m_left) * static_cast<double>(generation) / static_cast<double>(m_extent);
}

qint64 Scrubber::generationAt(double x) const
{
    const double along = m_right > m_left ? std::clamp((x - m_left) / (m_right - m_left), 0.0, 1.0) : 0;
    return std::min<qint64>(std::llround(along * static_cast<double>(m_extent)), m_newest);
}

QRectF Scrubber::handleRect() const
{
    const double radius = unit() * 0.86;
    const QPointF centre(xOf(m_shown), height() / 2.0);
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

bool Scrubber::event(QEvent* event)
{
    // The keys mean the same in the whole window; here they are answered at once, also while dragging.
    if (event->type() == QEvent::ShortcutOverride && generationForKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Scrubber::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    const double middle = height() / 2.0;
    const double groove = unit() * 0.5;
    const auto bar = [&](qint64 until) {
        return QRectF(QPointF(m_left - groove / 2, middle - groove / 2),
                      QPointF(xOf(until) + groove / 2, middle + groove / 2));
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const auto& [until, color] : {std::pair(m_extent, theme.track), std::pair(m_newest, theme.controlBorder),
                                       std::pair(m_shown, theme.primary)}) {
        painter.setBrush(color);
        painter.drawRoundedRect(bar(until), groove / 2, groove / 2);
    }
    const QRectF handle = handleRect();
    const double ring = std::max(2.0, unit() * 0.24);
    if (hasFocus()) {
        painter.setBrush(theme.focus);
        painter.drawEllipse(handle.adjusted(-ring, -ring, ring, ring));
    }
    painter.setPen(QPen(theme.primary, ring));
    painter.setBrush(underMouse() || m_held ? theme.controlHover : theme.card);
    painter.drawEllipse(handle.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
}

void Scrubber::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QRectF handle = handleRect();
    const bool onHandle = handle.contains(event->position());
    // Grabbed by its edge the handle must not jump under the pointer.
    m_grabOffset = onHandle ? event->position().x() - handle.center().x() : 0;
    m_held = true;
    emit grabbed();
    if (!onHandle)
        ask(generationAt(event->position().x()));
    update();
}

void Scrubber::mouseMoveEvent(QMouseEvent* event)
{
    if (m_held)
        ask(generationAt(event->position().x() - m_grabOffset));
}

void Scrubber::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_held)
        return;
    m_held = false;
    update();
    emit released();
}

std::optional<qint64> Scrubber::generationForKey(const QKeyEvent& event) const
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    const qint64 step = event.modifiers().testFlag(Qt::ShiftModifier) ? kManyGenerations : 1;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return m_shown - step;
    case Qt::Key_Right:
    case Qt::Key_Up:
        return m_shown + step;
    case Qt::Key_PageDown:
        return m_shown - std::max<qint64>(m_newest / 10, 1);
    case Qt::Key_PageUp:
        return m_shown + std::max<qint64>(m_newest / 10, 1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return m_newest;
    default:
        return std::nullopt;
    }
}

void Scrubber::keyPressEvent(QKeyEvent* event)
{
    if (const std::optional<qint64> generation = generationForKey(*event))
        ask(*generation);
    else
        QWidget::keyPressEvent(event);
}

void Scrubber::wheelEvent(QWheelEvent* event)
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
    if (notches != 0)
        ask(m_shown + notches);
}

void Scrubber::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void Scrubber::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Scrubber::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    update();
}

} // namespace outcross
