#include "widgets/controls/on_screen.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>

namespace outcross
{
namespace
{

/// What the desktop puts around a window, where it does not say yet.
constexpr QSize kFrame{8, 40};
const auto kName = QStringLiteral("onScreen");

class OnScreen : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // Before the dialog places itself over its parent.
        if (event->type() == QEvent::Show && !event->spontaneous())
            if (auto* dialog = qobject_cast<QDialog*>(watched); dialog && dialog->isWindow()) {
                const QWidget* beside = dialog->parentWidget() ? dialog->parentWidget() : dialog;
                const QSize room = beside->screen()->availableSize() - kFrame;
                if (dialog->width() > room.width() || dialog->height() > room.height())
                    dialog->resize(dialog->size().boundedTo(room));
            }
        return false;
    }
};

} // namespace

void keepDialogsOnScreen(QApplication& application)
{
    if (application.findChild<QObject*>(kName, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto* keeper = new OnScreen(&application);
    keeper->setObjectName(kName);
    application.installEventFilter(keeper);
}

} // namespace outcross
