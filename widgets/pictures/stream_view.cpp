#include "widgets/pictures/stream_view.h"

#include "widgets/pictures/describe_portrait.h"
#include "widgets/pictures/paint_stream.h"

#include <QEvent>
#include <QPainter>

namespace outcross
{

StreamView::StreamView(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Shares over time"));
}

void StreamView::setStream(std::shared_ptr<const StreamPicture> stream)
{
    if (stream == m_stream)
        return;
    m_stream = std::move(stream);
    describe();
    update();
}

void StreamView::setLabels(const PortraitLabels& labels)
{
    if (labels == m_labels)
        return;
    m_labels = labels;
    describe();
    update();
}

QSize StreamView::sizeHint() const
{
    return {480, 140};
}

QSize StreamView::minimumSizeHint() const
{
    return {160, 70};
}

void StreamView::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    paintStream(painter, QRectF(rect()), m_stream, theme, m_labels, m_image);
}

void StreamView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Shares over time"));
        describe();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        update();
}

void StreamView::describe()
{
    const QString sentence = m_stream ? describeStream(*m_stream, m_labels) : QString();
    if (sentence != accessibleDescription())
        setAccessibleDescription(sentence);
}

} // namespace outcross
