#include "app/main_window.h"

#include "app/text_translation.h"
#include "app/theory_dialog.h"
#include "app/theory_words.h"
#include "widgets/charts/kept_chart.h"

using namespace Qt::StringLiterals;

namespace outcross
{

void MainWindow::connectTheory()
{
    connect(m_actions[u"theory"_s], &QAction::triggered, this, &MainWindow::openTheory);
    m_chart->setTheory([this](Family family) {
        const auto& snapshot = m_session.snapshot();
        return snapshot ? theoryPage(*snapshot, family) : QString();
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
    PerFamily<QString> noExpectation;
    for (const Family family : kFamilies)
        if (const auto& why = snapshot.lineages[family].noExpectation)
            noExpectation[family] = translated(*why);
    m_chart->setNoExpectation(noExpectation[Family::Ai], noExpectation[Family::Population]);
    if (m_theory != nullptr && m_theory->isVisible())
        m_theory->setPages(theoryPage(snapshot, Family::Ai), theoryPage(snapshot, Family::Population));
}

} // namespace outcross
