#pragma once

#include "app/features/files/outside_dialog.h"
#include "fixtures.h"
#include "widgets/panels/replicate_popup.h"

#include <QDialog>
#include <QPushButton>
#include <QTimer>

#include <functional>

namespace outcross::fixtures
{

/// Opens every dialog of the window, one after the other, and calls `look` with each while it is shown. Call it once
/// the run has reached some generations, so that there is something to see.
inline void forEveryDialog(OpenWindow& open, const std::function<void(QWidget&)>& look)
{
    for (const char* id : {"phase", "branches", "model", "population", "survey", "numbers", "theory"}) {
        open.trigger(id);
        QApplication::processEvents();
        for (auto* dialog : open.window.findChildren<QDialog*>()) {
            if (!dialog->isVisible())
                continue;
            if (auto* now = dialog->findChild<QPushButton*>(QStringLiteral("surveyNow"))) {
                now->click();
                (void)tests::waitFor([&] { return open.session.snapshot()->lineages[Side::Right].survey != nullptr; });
                QApplication::processEvents();
            }
            look(*dialog);
            dialog->close();
        }
    }
    const auto lookAtModal = [&look] {
        QWidget* dialog = QApplication::activeModalWidget();
        QApplication::processEvents();
        look(*dialog);
        dialog->close();
    };
    for (const char* id : {"export", "keys", "about"}) {
        QTimer::singleShot(0, lookAtModal);
        open.trigger(id);
    }
    OutsideRequest request{QStringLiteral("/home/somebody/lesson.json"), {}};
    for (int i = 0; i < 2; ++i)
        request.data.push_back({Side::Left, std::string(300, 'x') + "/data.csv", std::string(300, 'y') + "/data.csv"});
    OutsideDialog outside(request, &open.window);
    QTimer::singleShot(0, lookAtModal);
    outside.exec();
    open.trigger("otherLives");
    QApplication::processEvents();
    if (auto* lives = open.window.findChild<ReplicatePopup*>(); lives && lives->isVisible()) {
        look(*lives);
        lives->close();
    }
}

} // namespace outcross::fixtures
