#include "app/window/main_window.h"

#include "app/shell/text_translation.h"
#include "app/words/words_in_window.h"
#include "engine/base/errors.h"
#include "engine/document/data_offer.h"
#include "widgets/controls/banner.h"

#include <QFileInfo>

namespace outcross
{

/// Data that were dropped, or opened as if they were a scenario, are offered to the side that can start from them.
void MainWindow::connectData()
{
    connect(&m_session, &Session::dataOpened, this, &MainWindow::offerData);
}

void MainWindow::offerData(const QString& path, DataKind kind)
{
    const QString words = translated(offerOf(kind, QFileInfo(path).fileName().toStdString()));
    const auto family = familyFor(kind);
    if (!family) {
        warn(words);
        return;
    }
    noteWarnedRun();
    m_banner->offer(
        words, tr("Start anew with it"),
        [this, path, kind] {
            try {
                m_session.openRead(scenarioFrom(m_session.document(), kind, path.toStdString()), {});
            } catch (const InputError& error) {
                warn(wordsInWindow(error.text()));
            }
        },
        kRunTopic);
}

} // namespace outcross
