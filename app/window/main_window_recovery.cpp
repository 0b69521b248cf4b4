#include "app/window/main_window.h"

#include "widgets/controls/banner.h"
#include "widgets/style/number_format.h"

using namespace Qt::StringLiterals;

namespace outcross
{

/// The run of a program that was killed is offered, without a question that has to be answered first.
void MainWindow::connectRecovery()
{
    connect(&m_session, &Session::lostRunFound, this, &MainWindow::offerLostRun);
    connect(m_banner, &Banner::dismissed, this, [this](const QString& topic) {
        if (topic == kLostTopic)
            m_session.waveLostRunAway();
    });
    offerLostRun();
}

void MainWindow::offerLostRun()
{
    if (!m_session.lostRun())
        return;
    const auto generation = static_cast<double>(m_session.lostRun()->generation);
    m_banner->offer(
        tr("Outcross ended unexpectedly. Your run was kept as it stood at generation %1; it is also under "
           "File, Open last run.")
            .arg(countText(generation)),
        tr("Open it again"), [this] { m_session.openLostRun(); }, kLostTopic);
}

} // namespace outcross
