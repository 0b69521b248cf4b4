#pragma once

#include <QAccessibleWidget>

namespace outcross
{

class Scrubber;

/// What a screen reader is told of a Scrubber: a slider whose value is said in words ("Generation 12 of 40"). Owned by
/// Qt.
class ScrubberAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    /// Makes Qt use this class for every Scrubber; further calls do nothing.
    static void install();

    explicit ScrubberAccessible(QWidget* widget);

    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QString text(QAccessible::Text type) const override;
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] Scrubber* scrubber() const;
};

} // namespace outcross
