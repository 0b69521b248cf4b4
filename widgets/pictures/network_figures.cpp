#include "widgets/pictures/network_figures.h"

#include "widgets/paint/translucent.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace outcross
{

namespace
{

constexpr double kSmallestFigure = 3.5; ///< Below, a plain disc.

QPainterPath petals(double radius)
{
    constexpr int kPetals = 6;
    QPainterPath flower;
    flower.setFillRule(Qt::WindingFill);
    for (int petal = 0; petal < kPetals; ++petal) {
        const double angle = 2 * std::numbers::pi * petal / kPetals;
        const QPointF centre = 0.6 * radius * QPointF(std::sin(angle), -std::cos(angle));
        QPainterPath one;
        one.addEllipse(centre, 0.4 * radius, 0.4 * radius);
        flower.addPath(one);
    }
    return flower;
}

QPainterPath turned(const QRectF& ellipse, double degrees)
{
    QPainterPath path;
    path.addEllipse(QRectF(-ellipse.width() / 2, -ellipse.height() / 2, ellipse.width(), ellipse.height()));
    QTransform transform;
    transform.translate(ellipse.center().x(), ellipse.center().y());
    transform.rotate(degrees);
    return transform.map(path);
}

} // namespace

void paintFlower(QPainter& painter, const QPointF& centre, double radius, const QColor& colour, bool hollow,
                 const Theme& theme)
{
    painter.save();
    painter.translate(centre);
    const QPen outline(theme.expected, std::clamp(radius * 0.1, 1.0, 3.0));
    if (radius < kSmallestFigure) {
        painter.setPen(hollow ? outline : QPen(Qt::NoPen));
        painter.setBrush(hollow ? QBrush(theme.card) : QBrush(colour));
        painter.drawEllipse(QPointF(), radius, radius);
    } else {
        painter.setPen(hollow ? outline : QPen(Qt::NoPen));
        painter.setBrush(hollow ? QBrush(theme.card) : QBrush(colour));
        painter.drawPath(hollow ? petals(radius).simplified() : petals(radius));
        painter.setBrush(theme.card);
        painter.drawEllipse(QPointF(), 0.3 * radius, 0.3 * radius);
        if (!hollow) {
            painter.setBrush(theme.text);
            painter.drawEllipse(QPointF(), 0.14 * radius, 0.14 * radius);
        }
    }
    painter.restore();
}

void paintPollinator(QPainter& painter, const QPointF& centre, double radius, bool hollow, const Theme& theme)
{
    painter.save();
    painter.translate(centre);
    const QPen outline(theme.expected, std::clamp(radius * 0.08, 1.0, 2.5), hollow ? Qt::DashLine : Qt::SolidLine);
    if (radius < kSmallestFigure) {
        painter.setPen(hollow ? outline : QPen(Qt::NoPen));
        painter.setBrush(hollow ? QBrush(theme.card) : QBrush(theme.text));
        painter.drawEllipse(QPointF(), radius, radius);
        painter.restore();
        return;
    }
    // Upwards is its head: it flies to the flowers.
    QPainterPath wings;
    wings.setFillRule(Qt::WindingFill);
    for (const double side : {-1.0, 1.0}) {
        wings.addPath(turned(QRectF(side * 0.55 * radius - 0.45 * radius, -0.42 * radius, 0.9 * radius, 0.44 * radius),
                             side * -24));
        wings.addPath(turned(QRectF(side * 0.45 * radius - 0.33 * radius, 0.02 * radius, 0.66 * radius, 0.34 * radius),
                             side * 20));
    }
    QPainterPath body;
    body.addEllipse(QRectF(-0.3 * radius, -0.5 * radius, 0.6 * radius, 1.42 * radius));
    QPainterPath head;
    head.addEllipse(QPointF(0, -0.62 * radius), 0.24 * radius, 0.24 * radius);
    painter.setPen(outline);
    painter.setBrush(hollow ? QBrush(theme.card) : QBrush(mixed(theme.card, theme.ai, 0.22)));
    painter.drawPath(hollow ? wings.simplified() : wings);
    painter.setPen(hollow ? outline : QPen(Qt::NoPen));
    painter.setBrush(hollow ? theme.card : theme.text);
    painter.drawPath(head);
    painter.drawPath(body);
    if (!hollow) {
        painter.setClipPath(body, Qt::IntersectClip);
        painter.setBrush(theme.card);
        for (const double top : {0.0, 0.36})
            painter.drawRect(QRectF(-radius, (top - 0.06) * radius, 2 * radius, 0.17 * radius));
    }
    painter.restore();
}

} // namespace outcross
