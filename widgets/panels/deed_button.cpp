#include "widgets/panels/deed_button.h"

#include "widgets/style/fonts.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace outcross
{

namespace
{

constexpr double kIconSize = 1.05;
constexpr double kWordSize = 0.9;
constexpr double kAmountSize = 0.87;

QFont wordFace()
{
    return wordFont(kWordSize);
}

QFont amountFace()
{
    return numberFont(kAmountSize, QFont::DemiBold);
}

} // namespace

DeedButton::DeedButton(QAction* action, bool hasAmount, QWidget* parent)
    : IconButton(kIconSize, parent), m_hasAmount(hasAmount)
{
    setDefaultAction(action);
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setProperty("quiet", true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (hasAmount)
        setAccessibleDescription(tr("The Down key asks for another amount."));
}

QString DeedButton::word() const
{
    return defaultAction()->iconText();
}

int DeedButton::gap() const
{
    return fontMetrics().height() / 4;
}

int DeedButton::widthWith(bool shown) const
{
    const int words = QFontMetrics(wordFace()).horizontalAdvance(word()) + 1;
    const int numbers = m_amount.isEmpty() ? 0 : QFontMetrics(amountFace()).horizontalAdvance(m_amount) + 1 + gap();
    return 2 * gap() + iconSize().width() + (shown ? gap() + words : 0) + numbers + arrowRect().width();
}

QSize DeedButton::sizeHint() const
{
    return {widthWith(m_showsWord), fontMetrics().height() + 2 * gap() + 4};
}

QSize DeedButton::minimumSizeHint() const
{
    return sizeHint();
}

QRect DeedButton::arrowRect() const
{
    if (!m_hasAmount)
        return {};
    const int side = fontMetrics().height();
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side, 0, side, height()));
}

void DeedButton::setAmount(const QString& amount)
{
    if (amount == m_amount)
        return;
    m_amount = amount;
    updateGeometry();
    update();
}

void DeedButton::setShowsWord(bool shows)
{
    if (shows == m_showsWord)
        return;
    m_showsWord = shows;
    updateGeometry();
    update();
}

void DeedButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    option.features = QStyleOptionToolButton::None;
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    const Theme theme = themeFor(palette());
    const QColor ink = option.palette.color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText);
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    const auto align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    int x = gap();
    QRect picture(QPoint(0, 0), iconSize());
    picture.moveCenter(place(x, iconSize().width()).center());
    outcross::icon(defaultAction()->property("iconName").toString(), ink).paint(&painter, picture);
    x += iconSize().width() + gap();
    if (m_showsWord) {
        const int width = QFontMetrics(wordFace()).horizontalAdvance(word()) + 1;
        painter.setFont(wordFace());
        painter.setPen(ink);
        painter.drawText(place(x, width), align, word());
        x += width + gap();
    }
    if (!m_amount.isEmpty()) {
        painter.setFont(amountFace());
        painter.setPen(isEnabled() ? theme.mutedText : ink);
        painter.drawText(place(x, QFontMetrics(amountFace()).horizontalAdvance(m_amount) + 1), align, m_amount);
    }
    if (!m_hasAmount || !isEnabled())
        return;
    constexpr double kChevron = 0.75;
    const int side = qRound(fontMetrics().height() * kChevron);
    QRect chevron(0, 0, side, side);
    chevron.moveCenter(arrowRect().center());
    outcross::icon(QStringLiteral("chevron-down"), m_overArrow ? theme.text : theme.mutedText).paint(&painter, chevron);
}

void DeedButton::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && arrowRect().contains(event->position().toPoint()))
        emit amountRequested();
    else
        IconButton::mousePressEvent(event);
}

void DeedButton::mouseMoveEvent(QMouseEvent* event)
{
    IconButton::mouseMoveEvent(event);
    const bool over = arrowRect().contains(event->position().toPoint());
    if (over != m_overArrow) {
        m_overArrow = over;
        update();
    }
}

void DeedButton::leaveEvent(QEvent* event)
{
    IconButton::leaveEvent(event);
    m_overArrow = false;
}

void DeedButton::keyPressEvent(QKeyEvent* event)
{
    if (m_hasAmount && event->key() == Qt::Key_Down)
        emit amountRequested();
    else
        IconButton::keyPressEvent(event);
}

void DeedButton::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_hasAmount && isEnabled())
        emit amountRequested();
    event->accept();
}

} // namespace outcross
