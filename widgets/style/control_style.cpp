#include "widgets/style/control_style.h"

#include "widgets/style/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace outcross
{

ControlStyle::ControlStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const Theme theme = themeFor(option->palette);
    const bool on = option->state.testFlag(State_On);
    const bool partly = option->state.testFlag(State_NoChange);
    const bool enabled = option->state.testFlag(State_Enabled);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const QColor fill = on || partly ? (enabled ? theme.ai : theme.controlBorder) : theme.control;
    const bool focused = option->state.testFlag(State_HasFocus);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(focused ? theme.focus : on || partly ? fill : theme.mutedText, focused ? 2 : 1.2));
    painter->setBrush(fill);
    const double radius = element == PE_IndicatorRadioButton ? box.height() / 2 : 3;
    painter->drawRoundedRect(box, radius, radius);
    const double side = std::min(box.width(), box.height());
    const auto at = [&box, side](double x, double y) { return box.topLeft() + QPointF(x, y) * side; };
    painter->setPen(QPen(theme.card, std::max(1.6, side * 0.14), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (partly) {
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else if (on && element == PE_IndicatorCheckBox) {
        painter->drawPolyline(std::array{at(0.24, 0.52), at(0.43, 0.70), at(0.76, 0.32)}.data(), 3);
    } else if (on) {
        painter->setBrush(theme.card);
        painter->drawEllipse(box.center(), side * 0.14, side * 0.14);
    }
    painter->restore();
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control != CC_ComboBox || box == nullptr || box->editable) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Theme theme = themeFor(option->palette);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool focused = option->state.testFlag(State_HasFocus);
    const bool hot = enabled && option->state.testFlag(State_MouseOver);
    const double line = focused ? 2 : 1;
    constexpr double kRadius = 8;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(focused ? theme.focus : enabled ? theme.controlBorder : theme.cardBorder, line));
    painter->setBrush(hot ? theme.controlHover : enabled ? theme.control : theme.card);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(line / 2, line / 2, -line / 2, -line / 2), kRadius, kRadius);
    const QRectF arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    const double half = option->fontMetrics.height() * 0.22;
    const QPointF centre = arrow.center() + QPointF(0, half / 4);
    painter->setPen(QPen(theme.mutedText, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        std::array{centre + QPointF(-half, -half / 2), centre + QPointF(0, half / 2), centre + QPointF(half, -half / 2)}
            .data(),
        3);
    painter->restore();
}

} // namespace outcross
