#include "app/window/main_window.h"

#include "app/features/numbers/numbers_dialog.h"
#include "widgets/charts/kept_chart.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace outcross
{

/// The chart's probe, and the table of the numbers that it reads out.
void MainWindow::connectNumbers()
{
    addChartTool(u"numbers"_s);
    connect(m_actions[u"numbers"_s], &QAction::triggered, this, &MainWindow::openNumbers);
    connect(m_chart, &KeptChart::goToRequested, this,
            [this](qint64 generation) { m_session.conductor().goTo(generation); });
    connect(m_chart, &KeptChart::probeChanged, this, [this] {
        if (m_numbers != nullptr && m_numbers->isVisible())
            m_numbers->setProbe(m_chart->probe());
    });
    connect(m_chart, &KeptChart::pinsChanged, this, &MainWindow::showNumbers);
    connect(&m_session, &Session::snapshotChanged, this, &MainWindow::showNumbers); // after the chart
}

void MainWindow::openNumbers()
{
    if (!m_session.snapshot())
        return;
    const bool first = m_numbers == nullptr;
    if (first) {
        m_numbers = new NumbersDialog(this);
        connect(m_numbers, &NumbersDialog::goToAsked, this,
                [this](qint64 generation) { m_session.conductor().goTo(generation); });
        connect(m_numbers, &NumbersDialog::rowChosen, this,
                [this](qint64 generation) { m_chart->setProbe(generation, true); });
    }
    m_numbers->show();
    m_numbers->raise();
    m_numbers->activateWindow();
    showNumbers();
    m_numbers->setProbe(m_chart->probe().value_or(m_session.snapshot()->generation));
}

/// A table that nobody sees reads nothing.
void MainWindow::showNumbers()
{
    if (m_numbers == nullptr || !m_numbers->isVisible())
        return;
    const Snapshot& snapshot = *m_session.snapshot();
    const auto histories = std::make_shared<const PerSide<HistoryView>>(
        PerSide<HistoryView>{{snapshot.lineages[Side::Left].reached, snapshot.lineages[Side::Right].reached}});
    m_numbers->setNumbers(numbersColumns(*snapshot.document, *histories, m_chart->series()), snapshot.newest + 1);
    m_shownHistories = histories; // the old ones are not read any more
}

} // namespace outcross
