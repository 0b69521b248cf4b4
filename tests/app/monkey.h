#pragma once

#include "engine/base/stream.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QStringList>

class QWidget;

namespace outcross
{

class MainWindow;
}

namespace outcross::fixtures
{

/// Somebody who knows nothing: presses every action there is, clicks, drags and types anywhere, also in dialogs and
/// menus, in an order that a number decides. Works from a timer, so that it goes on inside of dialogs.
class Monkey : public QObject
{
public:
    /// `window` must outlive it. It never quits the program.
    Monkey(MainWindow& window, std::uint64_t number);

    /// Plays so long, then leaves every dialog and menu.
    void play(int milliseconds);

    [[nodiscard]] qint64 acts() const { return m_acts; }
    /// The newest ones, for whoever looks for what went wrong.
    [[nodiscard]] const QStringList& diary() const { return m_diary; }

private:
    void turn();
    void act();
    static void leaveEverything();
    void pressAction();
    void pokeAt(QWidget* top);
    void drag(QWidget* widget);
    void type(QWidget* widget);
    void note(const QString& what);
    [[nodiscard]] int below(int count) { return static_cast<int>(m_dice.below(static_cast<std::uint64_t>(count))); }
    [[nodiscard]] QPoint anywhere(const QWidget* widget);

    MainWindow& m_window;
    Stream m_dice;
    QElapsedTimer m_clock;
    qint64 m_end = 0; ///< Of playing, on m_clock.
    qint64 m_acts = 0;
    QStringList m_diary;
};

} // namespace outcross::fixtures
