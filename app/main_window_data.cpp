#include "app/main_window.h"

#include "app/text_translation.h"
#include "engine/experiment/data_offer.h"
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
    m_warnedRun = m_session.snapshot() ? m_session.snapshot()->runId : 0;
    m_banner->offer(
        words, tr("Start anew with it"),
        [this, path, kind, family = *family] {
            const LineageSpec current = m_session.document().lineages[family];
            m_session.conductor().refound(family, lineageFrom(current, kind, path.toStdString()));
        },
        kRunTopic);
}

} // namespace outcross
