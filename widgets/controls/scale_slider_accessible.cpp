#include "widgets/controls/scale_slider_accessible.h"

#include "widgets/controls/scale_slider.h"

namespace outcross
{

namespace
{

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* slider = qobject_cast<ScaleSlider*>(object);
    return slider ? new ScaleSliderAccessible(slider) : nullptr;
}

} // namespace

void ScaleSliderAccessible::install()
{
    QAccessible::installFactory(makeInterface); // Qt keeps one of each.
}

ScaleSliderAccessible::ScaleSliderAccessible(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Slider) {}

ScaleSlider* ScaleSliderAccessible::slider() const
{
    return static_cast<ScaleSlider*>(widget());
}

void* ScaleSliderAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString ScaleSliderAccessible::text(QAccessible::Text type) const
{
    return type == QAccessible::Value ? slider()->valueInWords() : QAccessibleWidget::text(type);
}

QVariant ScaleSliderAccessible::currentValue() const
{
    return slider()->value();
}

void ScaleSliderAccessible::setCurrentValue(const QVariant& value)
{
    // Assistive tools ask for one value up or down; the nearest nice step in that direction is what an arrow key does.
    const double wanted = value.toDouble();
    if (wanted != slider()->value())
        slider()->stepBy(wanted > slider()->value() ? 1 : -1);
}

QVariant ScaleSliderAccessible::maximumValue() const
{
    return slider()->scale().maximum();
}

QVariant ScaleSliderAccessible::minimumValue() const
{
    return slider()->scale().minimum();
}

QVariant ScaleSliderAccessible::minimumStepSize() const
{
    return slider()->scale().niceStep(slider()->value(), 1) - slider()->value();
}

} // namespace outcross
