#include "app/window/main_window.h"

#include "app/features/map/phase_dialog.h"

using namespace Qt::StringLiterals;

namespace outcross
{

/// The map of where collapse begins.
void MainWindow::connectPhase()
{
    connect(m_actions[u"phase"_s], &QAction::triggered, this, &MainWindow::openPhase);
}

void MainWindow::openPhase()
{
    if (!m_session.snapshot())
        return;
    if (m_phase == nullptr) {
        m_phase = new PhaseDialog(m_session.library(), m_dialogs.save, this);
        connect(m_phase, &PhaseDialog::documentWanted, this, [this] { m_phase->propose(m_session.document()); });
        // The run that was on screen stays within reach: File > Open last run.
        connect(m_phase, &PhaseDialog::runAsked, this,
                [this](const Scenario& scenario) { m_session.openShipped(scenario); });
    }
    if (!m_phase->isVisible())
        m_phase->setDocument(m_session.document());
    m_phase->show();
    m_phase->raise();
    m_phase->activateWindow();
}

} // namespace outcross
