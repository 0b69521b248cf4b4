#include "app/window/feature.h"

#include "app/window/main_window.h"

#include <QWidget>

namespace outcross
{

QWidget* Feature::windowWidget() const
{
    return &m_frame.window;
}

void showBeside(QWidget& dialog)
{
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace outcross
