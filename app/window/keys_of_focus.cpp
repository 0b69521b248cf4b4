#include "app/window/keys_of_focus.h"

#include "app/window/window_centre.h"
#include "widgets/charts/kept_chart.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QMainWindow>

namespace outcross
{
namespace
{

/// Keys that move in time wherever nothing else needs them.
bool isTimeKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return false;
    return event.key() == Qt::Key_Left || event.key() == Qt::Key_Right || event.key() == Qt::Key_Home ||
           event.key() == Qt::Key_End;
}

bool isGround(const QWidget* widget)
{
    return widget->isWindow() || dynamic_cast<const WindowCentre*>(widget) != nullptr ||
           qobject_cast<const KeptChart*>(widget) != nullptr;
}

} // namespace

bool focusNeedsKey(const QKeyEvent& key, const QWidget* focus)
{
    if (focus == nullptr || !focus->hasFocus())
        return false;
    const bool isButton = qobject_cast<const QAbstractButton*>(focus) != nullptr;
    if (key.key() == Qt::Key_Space)
        return isButton;
    return isTimeKey(key) && !isButton && !isGround(focus);
}

} // namespace outcross
