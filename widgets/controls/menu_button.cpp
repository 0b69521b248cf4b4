#include "widgets/controls/menu_button.h"

#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

#include <QStyle>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace outcross
{

namespace
{

constexpr int kPadding = 12;

} // namespace

MenuButton::MenuButton(QWidget* parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setProperty("text", true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void MenuButton::setWords(const QString& what, const QString& choice)
{
    m_what = what;
    m_choice = choice;
    const QString name = QStringList{what, choice}.join(QLatin1Char(' ')).trimmed();
    setText(name);
    setAccessibleName(name);
    setToolTip(name);
    updateGeometry();
    update();
}

int MenuButton::widthFor(int choiceWidth) const
{
    const int gap = fontMetrics().height() / 2;
    const int what = m_what.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_what) + gap;
    return 2 * kPadding + what + choiceWidth + gap / 2 + fontMetrics().height();
}

QSize MenuButton::sizeHint() const
{
    return {widthFor(fontMetrics().horizontalAdvance(m_choice) + 3), fontMetrics().height() + 14};
}

QSize MenuButton::minimumSizeHint() const
{
    const int choice = qMin(fontMetrics().horizontalAdvance(m_choice) + 3, fontMetrics().height() * 4);
    return {widthFor(choice), sizeHint().height()};
}

void MenuButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    const Theme theme = themeFor(palette());
    const int gap = fontMetrics().height() / 2;
    const int chevronSide = fontMetrics().height();
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    const auto align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    int x = kPadding;
    const int end = width() - kPadding - chevronSide;
    if (!m_what.isEmpty()) {
        const int what = qMin(fontMetrics().horizontalAdvance(m_what) + 1, end - x);
        painter.setPen(theme.mutedText);
        painter.drawText(place(x, what), align, m_what);
        x += what + gap;
    }
    const int room = end - gap / 2 - x;
    painter.setPen(isEnabled() ? theme.text : theme.mutedText);
    painter.drawText(place(x, room), align, fontMetrics().elidedText(m_choice, Qt::ElideRight, room));
    QRect chevron = place(end, chevronSide);
    chevron.setHeight(chevronSide);
    chevron.moveTop((height() - chevronSide) / 2);
    outcross::icon(QStringLiteral("chevron-down"), theme.mutedText).paint(&painter, chevron);
}

} // namespace outcross
