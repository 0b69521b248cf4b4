#include "widgets/controls/banner.h"

#include "widgets/controls/icon_button.h"
#include "widgets/style/icons.h"
#include "widgets/style/style_sheet.h"
#include "widgets/style/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>

#include <utility>

namespace outcross
{

namespace
{

int iconSide(const QWidget& widget)
{
    return qRound(widget.fontMetrics().height() * 1.3);
}

} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_action(new QPushButton(this)), m_close(new IconButton(1.0, this))
{
    m_text->setTextFormat(Qt::PlainText); // Messages quote file names and other people's words.
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setProperty("quiet", true);
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_text, 1);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_action->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide(); // first: it may have something to say itself
        if (const auto what = std::exchange(m_offered, nullptr))
            what();
    });
    connect(m_close, &IconButton::clicked, this, &Banner::dismiss);
    // Wherever the focus is; while the banner is hidden, Esc is free for others.
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &Banner::dismiss);
    retranslate();
    hide();
}

void Banner::showMessage(Severity severity, const QString& text)
{
    m_offered = nullptr;
    m_action->hide();
    showText(severity, text);
}

void Banner::offer(const QString& text, const QString& action, std::function<void()> what)
{
    m_offered = std::move(what);
    m_action->setText(action);
    m_action->show();
    showText(Severity::Info, text);
}

void Banner::showText(Severity severity, const QString& text)
{
    m_severity = severity;
    const QString tone = severity == Severity::Warning ? QStringLiteral("warning") : QStringLiteral("info");
    setStyleProperty(m_text, "tone", tone);
    setStyleProperty(m_close, "tone", tone);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setAccessibleName(severity == Severity::Warning ? tr("Warning: %1").arg(text) : tr("Note: %1").arg(text));
    layout()->setContentsMargins(iconSide(*this) + 26, 8, 8, 8);
    if (layoutDirection() == Qt::RightToLeft)
        layout()->setContentsMargins(8, 8, iconSide(*this) + 26, 8);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::dismiss()
{
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::retranslate()
{
    m_close->setName(tr("Close the message"), tr("Close the message (Esc)"));
}

void Banner::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    const bool warns = m_severity == Severity::Warning;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(warns ? theme.warning : theme.info);
    painter.drawRoundedRect(rect(), 8, 8);
    const int side = iconSide(*this);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(14, (height() - side) / 2, side, side));
    icon(warns ? QStringLiteral("warning") : QStringLiteral("info"), warns ? theme.warningText : theme.infoText)
        .paint(&painter, place);
}

void Banner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace outcross
