#include "widgets/style/icons.h"

#include "widgets/style/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace outcross
{

namespace
{

/// Draws the SVG anew at whatever size is asked for. An invalid colour means the theme's text colour.
class StrokeIconEngine : public QIconEngine
{
public:
    StrokeIconEngine(const QByteArray& svg, const QColor& color) : m_svg(svg), m_color(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = m_color.isValid() ? m_color : themeFor(QGuiApplication::palette()).text;
        QByteArray svg = m_svg;
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        constexpr double kDisabledOpacity = 0.4;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setOpacity(painter->opacity() * (mode == QIcon::Disabled ? kDisabledOpacity : 1.0));
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        Q_UNUSED(scale) // The size is in device pixels already.
        return pixmap(size, mode, state);
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return {side, side};
    }

    QIconEngine* clone() const override { return new StrokeIconEngine(*this); }
    QString key() const override { return QStringLiteral("outcross-stroke"); }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QByteArray m_svg;
    QColor m_color;
};

} // namespace

QIcon icon(const QString& name, const QColor& color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(found, "icon", qPrintable(name));
    return found ? QIcon(new StrokeIconEngine(file.readAll(), color)) : QIcon();
}

QIcon themedIcon(const QString& name)
{
    return icon(name, QColor());
}

} // namespace outcross
