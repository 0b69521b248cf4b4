#include "widgets/controls/force_slider.h"

#include "widgets/controls/scale_slider.h"
#include "widgets/controls/value_box.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/style/style_sheet.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace outcross
{

ForceSlider::ForceSlider(const ForceWords& words, const ForceRange& range, Accent accent, QWidget* parent)
    : QWidget(parent), m_label(new WrapLabel(this)), m_box(new ValueBox(range.unit, this)), m_unit(new QLabel(this)),
      m_slider(new ScaleSlider(
          range.scale, accent, [unit = range.unit](double value) { return valueText(value, unit); }, this)),
      m_hint(new WrapLabel(this))
{
    m_label->setProperty("type", QStringLiteral("heading"));
    m_label->setBuddy(m_slider);
    m_label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_unit->setProperty("muted", true);
    m_hint->setProperty("type", QStringLiteral("caption"));
    m_hint->setProperty("muted", true);

    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_label, 1);
    top->addWidget(m_box);
    top->addWidget(m_unit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_slider);
    layout->addWidget(m_hint);
    setTabOrder(m_slider, m_box);

    connect(m_slider, &ScaleSlider::valueChanged, this, [this](double value) {
        m_box->setValue(value);
        emit valueChanged(value);
    });
    connect(m_slider, &ScaleSlider::editingFinished, this, &ForceSlider::editingFinished);
    connect(m_box, &ValueBox::valueEntered, this, &ForceSlider::takeTyped);
    connect(m_box, &ValueBox::finished, m_slider, qOverload<>(&QWidget::setFocus));
    connect(m_box, &ValueBox::refused, this, &ForceSlider::showHint);
    connect(m_box, &ValueBox::accepted, this, [this] { showHint({}); });
    connect(m_box, &ValueBox::stepRequested, m_slider, &ScaleSlider::moveBy);
    connect(m_box, &ValueBox::stepsFinished, m_slider, &ScaleSlider::finishEditing);

    setScale(range.scale, range.typedMaximum, range.typedMinimum);
    setDefaultValue(range.defaultValue);
    setValue(range.defaultValue);
    setWords(words);
}

void ForceSlider::setWords(const ForceWords& words)
{
    m_words = words;
    QString name = words.label;
    name.remove(QLatin1Char('&'));
    m_label->setText(words.label);
    m_unit->setText(words.unit);
    m_unit->setVisible(!words.unit.isEmpty());
    m_slider->setAccessibleName(name);
    m_slider->setAccessibleDescription(words.meaning);
    m_box->setAccessibleName(tr("%1, value").arg(name));
    m_box->setAccessibleDescription(words.meaning);
    const QString tip =
        tr("Double-click the handle for the default, %1.")
            .arg(m_slider->defaultValue() ? valueText(*m_slider->defaultValue(), m_box->unit()) : QString());
    m_slider->setToolTip(tip);
    showHint({});
}

void ForceSlider::setDefaultValue(double value)
{
    m_slider->setDefaultValue(value);
    setWords(ForceWords(m_words));
}

void ForceSlider::setScale(const SliderScale& scale, std::optional<double> typedMaximum,
                           std::optional<double> typedMinimum)
{
    m_slider->setScale(scale);
    m_box->setRange(typedMinimum.value_or(scale.minimum()), typedMaximum.value_or(scale.maximum()));
}

double ForceSlider::value() const
{
    return m_slider->value();
}

void ForceSlider::setValue(double value)
{
    m_slider->setValue(value);
    m_box->setValue(value);
}

void ForceSlider::setUnavailable(const QString& why)
{
    m_unavailable = why;
    m_slider->setEnabled(why.isEmpty());
    m_box->setEnabled(why.isEmpty());
    m_slider->setAccessibleDescription(why.isEmpty() ? m_words.meaning : why);
    showHint({});
}

void ForceSlider::takeTyped(double value)
{
    m_slider->setValue(value);
    emit valueChanged(value);
    emit editingFinished();
}

void ForceSlider::showHint(const QString& refusal)
{
    setStyleProperty(m_hint, "invalid", !refusal.isEmpty());
    m_hint->setText(!refusal.isEmpty() ? refusal : m_unavailable.isEmpty() ? m_words.meaning : m_unavailable);
    m_box->setToolTip(refusal);
    if (!refusal.isEmpty()) {
        QAccessibleEvent alert(m_hint, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ForceSlider::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_box->rewrite();
        setWords(ForceWords(m_words));
    }
}

} // namespace outcross
