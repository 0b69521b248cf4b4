#include "widgets/controls/value_box.h"

#include "widgets/style/style_sheet.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace outcross
{

ValueBox::ValueBox(ValueUnit unit, QWidget* parent) : QLineEdit(parent), m_unit(unit)
{
    setProperty("type", QStringLiteral("number"));
    setProperty("quiet", true);
    setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // Enter applies; what is applied gives the keys back to the window (Space plays), what is refused can be mended.
    connect(this, &QLineEdit::returnPressed, this, [this] {
        apply();
        if (property("invalid").toBool())
            selectAll();
        else
            emit finished();
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        setStyleProperty(this, "invalid", false);
        emit accepted();
    });
    rewrite();
}

void ValueBox::setRange(double minimum, double maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
    updateGeometry();
}

void ValueBox::setValue(double value)
{
    if (value == m_value)
        return;
    m_value = value;
    if (!hasFocus() || !isModified())
        rewrite();
}

void ValueBox::setZeroName(const QString& name)
{
    m_zeroName = name;
    rewrite();
}

QString ValueBox::written() const
{
    return m_value == 0 && !m_zeroName.isEmpty() ? m_zeroName : valueText(m_value, m_unit);
}

void ValueBox::rewrite()
{
    setText(written());
    if (minimumSizeHint().width() > width() || sizeHint().width() > width())
        updateGeometry();
    setModified(false);
    setCursorPosition(0);
}

void ValueBox::forget()
{
    rewrite();
    setStyleProperty(this, "invalid", false);
    emit accepted();
}

int ValueBox::widthFor(const QString& text) const
{
    const QFontMetrics metrics = fontMetrics();
    return metrics.horizontalAdvance(text) + qRound(metrics.height() * 1.1);
}

QSize ValueBox::sizeHint() const
{
    // Wide enough for every ordinary value, so that the row does not move while the value does.
    const QString usual = m_unit == ValueUnit::Percent ? valueText(0.0025, m_unit)
                          : m_unit == ValueUnit::Rate  ? valueText(0.00025, m_unit)
                                                       : valueText(10'000, m_unit);
    const int width = qMax(widthFor(usual), widthFor(written()));
    return {width, QLineEdit::sizeHint().height()};
}

QSize ValueBox::minimumSizeHint() const
{
    const int width = qMax(widthFor(QStringLiteral("0000")), widthFor(written()));
    return {width, QLineEdit::sizeHint().height()};
}

void ValueBox::apply()
{
    if (!isModified())
        return;
    const QString typed = text().trimmed();
    const bool isZeroName = !m_zeroName.isEmpty() && typed.compare(m_zeroName, Qt::CaseInsensitive) == 0;
    const std::optional<double> value = isZeroName ? std::optional<double>(0) : parseValue(typed, m_unit);
    if (!value || *value < m_minimum || *value > m_maximum) {
        const QString from = valueText(m_minimum, m_unit);
        const QString to = valueText(m_maximum, m_unit);
        rewrite();
        setStyleProperty(this, "invalid", true);
        emit refused(m_unit == ValueUnit::Count
                         ? tr("“%1” was not accepted: type a whole number from %2 to %3.").arg(typed, from, to)
                         : tr("“%1” was not accepted: type a value from %2 to %3.").arg(typed, from, to));
        return;
    }
    const bool isNew = *value != m_value;
    m_value = *value;
    rewrite();
    setStyleProperty(this, "invalid", false);
    emit accepted();
    if (isNew)
        emit valueEntered(m_value);
}

void ValueBox::revert()
{
    rewrite();
    selectAll();
    setStyleProperty(this, "invalid", false);
    emit accepted();
}

bool ValueBox::event(QEvent* event)
{
    // Esc belongs to this field while there is something to take back, else to whoever is behind it.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        isModified()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void ValueBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isModified()) {
        revert();
        event->accept();
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        apply();
        emit stepRequested(event->key() == Qt::Key_Up ? 1 : -1);
        event->accept();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void ValueBox::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        emit stepsFinished();
    QLineEdit::keyReleaseEvent(event);
}

void ValueBox::focusOutEvent(QFocusEvent* event)
{
    emit stepsFinished();
    // A menu takes the focus for a moment only.
    if (event->reason() != Qt::PopupFocusReason)
        apply();
    QLineEdit::focusOutEvent(event);
}

} // namespace outcross
