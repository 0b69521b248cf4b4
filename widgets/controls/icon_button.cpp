#include "widgets/controls/icon_button.h"

#include <QAction>
#include <QActionEvent>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace outcross
{

namespace
{

QIcon inked(const QIcon& icon, const QSize& size, double scale, bool enabled, const QColor& ink)
{
    QPixmap pixmap = icon.pixmap(size, scale, enabled ? QIcon::Normal : QIcon::Disabled);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(0, 0), size), ink);
    painter.end();
    QIcon result;
    for (const auto mode : {QIcon::Normal, QIcon::Disabled, QIcon::Active})
        result.addPixmap(pixmap, mode);
    return result;
}

} // namespace

IconButton::IconButton(double size, QWidget* parent) : QToolButton(parent), m_size(size)
{
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setFocusPolicy(Qt::TabFocus);
    updateIconSize();
}

void IconButton::setName(const QString& name, const QString& tip)
{
    setAccessibleName(name);
    setToolTip(tip);
}

void IconButton::updateIconSize()
{
    const int side = qRound(fontMetrics().height() * m_size);
    setIconSize(QSize(side, side));
}

void IconButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.icon =
        inked(icon(), iconSize(), devicePixelRatioF(), isEnabled(),
              option.palette.color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

void IconButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateIconSize();
}

void IconButton::actionEvent(QActionEvent* event)
{
    QToolButton::actionEvent(event);
    if (defaultAction() && event->type() != QEvent::ActionRemoved) {
        QString name = defaultAction()->text();
        setAccessibleName(name.remove(QLatin1Char('&')));
    }
}

} // namespace outcross
