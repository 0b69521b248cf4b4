#include "widgets/controls/scrubber_accessible.h"

#include "widgets/controls/scrubber.h"

namespace outcross
{
namespace
{

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* scrubber = qobject_cast<Scrubber*>(object);
    return scrubber ? new ScrubberAccessible(scrubber) : nullptr;
}

} // namespace

void ScrubberAccessible::install()
{
    QAccessible::installFactory(makeInterface); // Qt keeps one of each.
}

ScrubberAccessible::ScrubberAccessible(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Slider) {}

Scrubber* ScrubberAccessible::scrubber() const
{
    return static_cast<Scrubber*>(widget());
}

void* ScrubberAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString ScrubberAccessible::text(QAccessible::Text type) const
{
    return type == QAccessible::Value ? scrubber()->timeInWords() : QAccessibleWidget::text(type);
}

QVariant ScrubberAccessible::currentValue() const
{
    return scrubber()->shown();
}

void ScrubberAccessible::setCurrentValue(const QVariant& value)
{
    scrubber()->ask(value.toLongLong());
}

QVariant ScrubberAccessible::maximumValue() const
{
    return scrubber()->newest();
}

} // namespace outcross
