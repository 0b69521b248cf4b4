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

#include <algorithm>
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
        if (m_messages.empty())
            return;
        const auto what = m_messages.back().what;
        m_messages.pop_back();
        showHeaviest(); // first: it may have something to say itself
        if (what)
            what();
    });
    connect(m_close, &IconButton::clicked, this, &Banner::dismiss);
    // Wherever the focus is; while the banner is hidden, Esc is free for others.
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &Banner::dismiss);
    retranslate();
    hide();
}

void Banner::showMessage(Severity severity, const QString& text, const QString& topic)
{
    add({severity, severity, text, topic, {}, {}});
}

void Banner::offer(const QString& text, const QString& action, std::function<void()> what, const QString& topic)
{
    add({Severity::Warning, Severity::Info, text, topic, action, std::move(what)});
}

void Banner::add(Message message)
{
    std::erase_if(m_messages, [&](const Message& other) { return other.topic == message.topic; });
    const auto heavier = std::find_if(m_messages.begin(), m_messages.end(),
                                      [&](const Message& other) { return other.weight > message.weight; });
    m_messages.insert(heavier, std::move(message));
    showHeaviest();
}

void Banner::resolve(const QString& topic)
{
    if (std::erase_if(m_messages, [&](const Message& message) { return message.topic == topic; }) > 0)
        showHeaviest();
}

void Banner::showHeaviest()
{
    if (m_messages.empty())
        hide();
    else
        showText(m_messages.back());
}

void Banner::showText(const Message& message)
{
    const QString& text = message.text;
    const bool warns = message.severity != Severity::Info;
    const bool isNew = isHidden() || m_text->text() != text;
    m_severity = message.severity;
    const QString tone = warns ? QStringLiteral("warning") : QStringLiteral("info");
    m_action->setText(message.action);
    m_action->setVisible(message.what != nullptr);
    setStyleProperty(m_text, "tone", tone);
    setStyleProperty(m_close, "tone", tone);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setAccessibleName(warns ? tr("Warning: %1").arg(text) : tr("Note: %1").arg(text));
    layout()->setContentsMargins(iconSide(*this) + 26, 8, 8, 8);
    if (layoutDirection() == Qt::RightToLeft)
        layout()->setContentsMargins(8, 8, iconSide(*this) + 26, 8);
    show();
    update();
    if (!isNew)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::dismiss()
{
    if (isHidden() || m_messages.empty())
        return;
    const QString topic = m_messages.back().topic;
    m_messages.pop_back();
    showHeaviest();
    emit dismissed(topic);
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
    const bool warns = m_severity != Severity::Info;
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
