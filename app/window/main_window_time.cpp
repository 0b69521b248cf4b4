#include "app/window/main_window.h"

#include "widgets/charts/kept_chart.h"
#include "widgets/controls/scrubber.h"
#include "widgets/controls/transport_bar.h"
#include "widgets/style/number_format.h"

#include <QAbstractButton>
#include <QInputDialog>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kManyGenerations = 10;

} // namespace

void MainWindow::connectTime()
{
    Conductor& conductor = m_session.conductor();
    const auto on = [this](const QString& id, auto what) { connect(m_actions[id], &QAction::triggered, this, what); };
    on(u"stepBack"_s, [&conductor] { conductor.stepBack(1); });
    on(u"stepBackTen"_s, [&conductor] { conductor.stepBack(kManyGenerations); });
    on(u"toStart"_s, [&conductor] { conductor.goTo(0); });
    on(u"toNow"_s, [&conductor] { conductor.goTo(kMaximumGenerations); });
    on(u"goTo"_s, [this] { askForGeneration(); });
    m_transport->setGenerationTip(m_actions[u"goTo"_s]->toolTip());
    connect(m_transport, &TransportBar::generationClicked, m_actions[u"goTo"_s], &QAction::trigger);

    connect(m_chart, &KeptChart::stepRequested, this, [&conductor](int generations) {
        generations > 0 ? conductor.step(generations) : conductor.stepBack(-generations);
    });
    const auto align = [this](const KeptChart::Axis& axis) {
        const int offset = m_chart->x() - m_scrubber->x();
        m_scrubber->setAxis(axis.left + offset, axis.right + offset, axis.extent);
    };
    connect(m_chart, &KeptChart::axisMoved, this, align);
    align(m_chart->axis());
    connect(m_scrubber, &Scrubber::asked, this, [&conductor](qint64 generation) { conductor.goTo(generation); });
    connect(m_scrubber, &Scrubber::grabbed, this, [this, &conductor] {
        m_playsOn = m_playing;
        conductor.pause();
    });
    connect(m_scrubber, &Scrubber::released, this, [this, &conductor] {
        if (std::exchange(m_playsOn, false))
            conductor.play();
    });
}

void MainWindow::showTime()
{
    const Snapshot& snapshot = *m_session.snapshot();
    const std::optional<qint64> shown =
        snapshot.generation < snapshot.newest ? std::optional<qint64>(snapshot.generation) : std::nullopt;
    m_chart->setHistory(snapshot.lineages[Side::Left].reached, snapshot.lineages[Side::Right].reached, shown);
    m_scrubber->setTime(snapshot.goingTo.value_or(snapshot.generation), snapshot.newest);
    m_actions[u"stepBack"_s]->setEnabled(snapshot.generation > 0 || snapshot.goingTo);
    m_actions[u"stepBackTen"_s]->setEnabled(snapshot.generation > 0 || snapshot.goingTo);
    m_actions[u"toStart"_s]->setEnabled(snapshot.generation > 0 || snapshot.goingTo);
    m_actions[u"toNow"_s]->setEnabled(snapshot.generation < snapshot.newest);
    m_actions[u"goTo"_s]->setEnabled(snapshot.newest > 0);
}

void MainWindow::askForGeneration()
{
    const auto& snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    const auto newest = static_cast<int>(snapshot->newest);
    QInputDialog dialog(this);
    dialog.setObjectName(u"goToDialog"_s);
    dialog.setWindowTitle(tr("Go to generation"));
    dialog.setLabelText(tr("Generation, from 0 to %1:").arg(countText(newest)));
    dialog.setInputMode(QInputDialog::IntInput);
    dialog.setIntRange(0, newest);
    dialog.setIntValue(static_cast<int>(snapshot->generation));
    if (dialog.exec() == QDialog::Accepted)
        m_session.conductor().goTo(dialog.intValue());
}

/// Sliders, fields and lists have a use of their own for arrows, Home and End; the window's bare ground, buttons and
/// the chart have not.
bool MainWindow::needsTimeKeys(const QObject* widget) const
{
    if (!widget->isWidgetType() || widget == this || widget == centralWidget() || widget == m_chart)
        return false;
    return qobject_cast<const QAbstractButton*>(widget) == nullptr && static_cast<const QWidget*>(widget)->hasFocus();
}

} // namespace outcross
