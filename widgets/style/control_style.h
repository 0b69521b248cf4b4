#pragma once

#include <QProxyStyle>

namespace outcross
{

/// Fusion with boxes and dots to tick that can be seen on dark cards too, and lists to choose from that look like the
/// other controls. Owned by the application.
class ControlStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ControlStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

} // namespace outcross
