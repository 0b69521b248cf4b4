#include "app/window/main_window.h"

#include "app/features/theory/theory_dialog.h"
#include "app/shell/text_translation.h"
#include "app/words/theory_words.h"
#include "widgets/charts/kept_chart.h"

using namespace Qt::StringLiterals;

namespace outcross
{

void MainWindow::connectTheory()
{
    connect(m_actions[u"theory"_s], &QAction::triggered, this, &MainWindow::openTheory);
    m_chart->setTheory([this](Side side) {
        const auto& snapshot = m_session.snapshot();
        return snapshot ? theoryPage(*snapshot, side) : QString();
    });
}

void MainWindow::openTheory()
{
    if (!m_session.snapshot())
        return;
    if (m_theory == nullptr)
        m_theory = new TheoryDialog(this);
    m_theory->show();
    m_theory->raise();
    m_theory->activateWindow();
    showTheory();
}

void MainWindow::showTheory()
{
    const Snapshot& snapshot = *m_session.snapshot();
    PerSide<QString> noExpectation;
    for (const Side side : kSides)
        if (const auto& why = snapshot.lineages[side].noExpectation)
            noExpectation[side] = translated(*why);
    m_chart->setNoExpectation(noExpectation[Side::Left], noExpectation[Side::Right]);
    if (m_theory != nullptr && m_theory->isVisible())
        m_theory->setPages(theoryPage(snapshot, Side::Left), theoryPage(snapshot, Side::Right));
}

} // namespace outcross
