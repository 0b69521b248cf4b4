#include "tests/app/monkey.h"

#include "app/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace outcross::fixtures
{
namespace
{

constexpr int kActsTogether = 3;
constexpr qsizetype kDiary = 60;
constexpr QSize kSmallest{960, 560};
constexpr QSize kLargest{1600, 1000};

const std::array kKeys{Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,        Qt::Key_Down,  Qt::Key_Home,    Qt::Key_End,
                       Qt::Key_PageUp, Qt::Key_Return, Qt::Key_Escape,    Qt::Key_Tab,   Qt::Key_Space,   Qt::Key_F2,
                       Qt::Key_Delete, Qt::Key_Period, Qt::Key_Backspace, Qt::Key_Comma, Qt::Key_PageDown};
const std::array kWords{u"0"_s,      u"-1"_s,  u"3 %"_s, u"1e99"_s, u"ab"_s,  u"0.5"_s,
                        u"100000"_s, u"нет"_s, u"%n&"_s, u"17"_s,   u"nan"_s, u""_s};

} // namespace

Monkey::Monkey(MainWindow& window, std::uint64_t number) : m_window(window), m_dice(number, 0, 0, 0) {}

void Monkey::play(int milliseconds)
{
    m_clock.start();
    m_end = milliseconds;
    turn();
    while (m_clock.elapsed() < m_end) // not while a dialog has an event loop of its own
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    leaveEverything();
    QCoreApplication::processEvents();
}

/// Each turn asks for the next one before it acts: what it does may open a dialog and come back much later.
void Monkey::turn()
{
    if (m_clock.elapsed() >= m_end)
        return leaveEverything();
    QTimer::singleShot(0, this, [this] { turn(); });
    for (int i = 0; i < kActsTogether; ++i)
        act();
}

void Monkey::leaveEverything()
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(top))
            dialog->reject();
}

void Monkey::note(const QString& what)
{
    m_diary.append(what);
    if (m_diary.size() > kDiary)
        m_diary.removeFirst();
    if (qEnvironmentVariableIsSet("OUTCROSS_MONKEY_SPEAKS"))
        qInfo().noquote() << what;
}

void Monkey::act()
{
    ++m_acts;
    if (QWidget* popup = QApplication::activePopupWidget()) {
        if (below(4) == 0) {
            note(u"closes a popup"_s);
            popup->close();
        } else {
            type(popup);
        }
        return;
    }
    if (auto* modal = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
        if (below(6) == 0) {
            note(u"leaves "_s + modal->objectName());
            below(2) == 0 ? modal->reject() : modal->accept();
        } else {
            pokeAt(modal);
        }
        return;
    }
    const int what = below(20);
    if (what < 6) {
        pressAction();
    } else if (what == 6) {
        m_window.resize(kSmallest.width() + below(kLargest.width() - kSmallest.width()),
                        kSmallest.height() + below(kLargest.height() - kSmallest.height()));
    } else {
        QList<QWidget*> tops{&m_window, &m_window};
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top->isVisible() && qobject_cast<QDialog*>(top) != nullptr)
                tops.append(top);
        pokeAt(tops[below(static_cast<int>(tops.size()))]);
    }
}

void Monkey::pressAction()
{
    QList<QAction*> actions;
    for (QAction* action : m_window.findChildren<QAction*>())
        if (action->isEnabled() && action->menu() == nullptr && action->objectName() != u"quit"_s)
            actions.append(action);
    QAction* action = actions[below(static_cast<int>(actions.size()))];
    note(u"action "_s + (action->objectName().isEmpty() ? action->text() : action->objectName()));
    action->trigger();
}

QPoint Monkey::anywhere(const QWidget* widget)
{
    return {below(std::max(widget->width(), 1)), below(std::max(widget->height(), 1))};
}

void Monkey::pokeAt(QWidget* top)
{
    QList<QWidget*> widgets;
    for (QWidget* widget : top->findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && widget->window() == top && !widget->inherits("QMenuBar"))
            widgets.append(widget);
    if (widgets.isEmpty())
        return;
    QWidget* widget = widgets[below(static_cast<int>(widgets.size()))];
    note(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    switch (below(5)) {
    case 0:
        return drag(widget);
    case 1:
        widget->setFocus();
        return type(widget);
    case 2:
        return QTest::mouseDClick(widget, Qt::LeftButton, {}, anywhere(widget));
    default:
        return QTest::mouseClick(widget, Qt::LeftButton, {}, anywhere(widget));
    }
}

void Monkey::drag(QWidget* widget)
{
    const QPointer<QWidget> dragged = widget;
    QTest::mousePress(widget, Qt::LeftButton, {}, anywhere(widget));
    for (int i = below(8); i > 0 && dragged; --i)
        QTest::mouseMove(dragged, anywhere(dragged));
    if (dragged)
        QTest::mouseRelease(dragged, Qt::LeftButton, {}, anywhere(dragged));
}

void Monkey::type(QWidget* widget)
{
    const QPointer<QWidget> typed = widget;
    if (below(3) == 0) { // QTest types ASCII only
        QKeyEvent words(QEvent::KeyPress, Qt::Key_unknown, {}, kWords[m_dice.below(kWords.size())]);
        QCoreApplication::sendEvent(widget, &words);
    }
    for (int i = below(3); i >= 0 && typed; --i) {
        const Qt::KeyboardModifiers modifiers = below(4) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::keyClick(typed, kKeys[m_dice.below(kKeys.size())], modifiers);
    }
}

} // namespace outcross::fixtures
