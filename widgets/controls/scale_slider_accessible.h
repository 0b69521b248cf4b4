#pragma once

#include <QAccessibleWidget>

namespace outcross
{

class ScaleSlider;

/// What a screen reader is told of a ScaleSlider: a slider whose value is said in words ("3 %"). Owned by Qt.
class ScaleSliderAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    /// Makes Qt use this class for every ScaleSlider; further calls do nothing.
    static void install();

    explicit ScaleSliderAccessible(QWidget* widget);

    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QString text(QAccessible::Text type) const override;
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    [[nodiscard]] ScaleSlider* slider() const;
};

} // namespace outcross
