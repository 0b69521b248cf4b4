#include "widgets/pictures/portrait_view.h"

#include "widgets/pictures/describe_portrait.h"
#include "widgets/pictures/paint_portrait.h"
#include "widgets/style/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace outcross
{

PortraitView::PortraitView(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Picture of this generation"));
}

void PortraitView::setPortrait(std::shared_ptr<const Portrait> portrait)
{
    if (portrait == m_portrait)
        return;
    m_portrait = std::move(portrait);
    describe();
    update();
}

void PortraitView::setLabels(const PortraitLabels& labels)
{
    if (labels == m_labels)
        return;
    m_labels = labels;
    describe();
    update();
}

void PortraitView::setLookBack(int generations)
{
    const PortraitOptions options{std::max(generations, -1)};
    if (options == m_options)
        return;
    m_options = options;
    describe();
    update();
}

QSize PortraitView::sizeHint() const
{
    return {480, 300};
}

QSize PortraitView::minimumSizeHint() const
{
    return {160, 120};
}

void PortraitView::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    if (m_portrait)
        paintPortrait(painter, QRectF(rect()), *m_portrait, theme, m_labels, m_options);
}

void PortraitView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Picture of this generation"));
        describe();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        update();
}

void PortraitView::describe()
{
    const QString sentence = m_portrait ? describePortrait(*m_portrait, m_labels, m_options) : QString();
    if (sentence != accessibleDescription())
        setAccessibleDescription(sentence);
}

} // namespace outcross
