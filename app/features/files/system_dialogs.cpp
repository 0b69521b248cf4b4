#include "app/features/files/system_dialogs.h"

#include "app/features/files/outside_dialog.h"

#include <QFileDialog>

namespace outcross
{

FileDialogs systemFileDialogs()
{
    return {
        [](QWidget* parent, const QString& title, const QString& filter) {
            return QFileDialog::getOpenFileName(parent, title, {}, filter);
        },
        [](QWidget* parent, const QString& title, const QString& proposal, const QString& filter) {
            return QFileDialog::getSaveFileName(parent, title, proposal, filter);
        },
        [](QWidget* parent, const QString& title) { return QFileDialog::getExistingDirectory(parent, title); },
        [](QWidget* parent, const OutsideRequest& request) {
            OutsideDialog dialog(request, parent);
            dialog.exec();
            return dialog.consent();
        },
    };
}

} // namespace outcross
