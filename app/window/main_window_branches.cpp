#include "app/window/main_window.h"

#include "app/features/branches/branches_dialog.h"
#include "app/words/branch_words.h"
#include "app/words/document_difference.h"
#include "engine/document/shared_past.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/panels/force_panel.h"
#include "widgets/style/number_format.h"

#include <QInputDialog>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// In the order of the menu.
struct StopAction {
    QString id;
    bool StopRules::*rule;
};
const std::vector<StopAction>& stopActions()
{
    static const std::vector<StopAction> actions{{u"stopPlannedEnd"_s, &StopRules::plannedEnd},
                                                 {u"stopExtinction"_s, &StopRules::extinction},
                                                 {u"stopFixation"_s, &StopRules::fixation},
                                                 {u"stopStandstill"_s, &StopRules::standstill}};
    return actions;
}

/// "Undo freshness 0 → 3 % at 100"; the mere word where it is long.
QString stepText(const QString& word, const QString& pattern, const QString& what)
{
    constexpr qsizetype kLongest = 60;
    return what.isEmpty() || what.size() > kLongest ? word : pattern.arg(QString(what).replace(u'&', u"&&"_s));
}

std::vector<KeptPin> pinsOf(const Snapshot& snapshot)
{
    std::vector<KeptPin> pins;
    for (const Branch* branch : snapshot.branches->pinned()) {
        KeptPin pin;
        pin.id = branch->id;
        pin.number = branch->pinNumber;
        pin.label = branchTitle(snapshot, *branch);
        pin.histories = branch->histories;
        pin.branchedAt = std::min(sharedPast(*snapshot.document, *branch->document), branch->newest());
        pins.push_back(std::move(pin));
    }
    return pins;
}

} // namespace

/// Undoing, the futures left behind, and where the run pauses by itself.
void MainWindow::connectBranches()
{
    Conductor& conductor = m_session.conductor();
    const auto on = [this](const QString& id, auto what) { connect(m_actions[id], &QAction::triggered, this, what); };
    on(u"undo"_s, [this, &conductor] {
        m_forces->forgetMoved();
        conductor.undo();
    });
    on(u"redo"_s, [this, &conductor] {
        m_forces->forgetMoved();
        conductor.redo();
    });
    on(u"branches"_s, [this] { openBranches(); });
    for (const StopAction& stop : stopActions())
        on(stop.id, [this, stop](bool checked) {
            m_stops.*stop.rule = checked;
            setStops(m_stops);
        });
    on(u"stopAt"_s, [this](bool checked) { askWhereToStop(checked); });
    setStops(m_stops);
    showBranches();
}

void MainWindow::setStops(const StopRules& rules)
{
    m_stops = rules;
    m_session.conductor().setStopRules(rules);
    for (const StopAction& stop : stopActions())
        m_actions[stop.id]->setChecked(rules.*stop.rule);
    m_actions[u"stopAt"_s]->setChecked(rules.generation.has_value());
    m_actions[u"stopAt"_s]->setText(
        rules.generation ? tr("At &generation %1…").arg(countText(static_cast<double>(*rules.generation)))
                         : tr("At a &generation…"));
}

void MainWindow::askWhereToStop(bool wanted)
{
    StopRules rules = m_stops;
    rules.generation.reset();
    if (wanted) {
        const auto& snapshot = m_session.snapshot();
        const std::int64_t now = snapshot ? snapshot->generation : 0;
        constexpr int kUsualStretch = 100;
        QInputDialog dialog(this);
        dialog.setObjectName(u"stopAtDialog"_s);
        dialog.setWindowTitle(tr("Pause at a generation"));
        dialog.setLabelText(tr("Playing pauses when it comes to generation:"));
        dialog.setInputMode(QInputDialog::IntInput);
        dialog.setIntRange(1, static_cast<int>(kMaximumGenerations));
        dialog.setIntValue(static_cast<int>(std::min<std::int64_t>(now + kUsualStretch, kMaximumGenerations)));
        if (dialog.exec() == QDialog::Accepted)
            rules.generation = dialog.intValue();
    }
    setStops(rules);
}

void MainWindow::showBranches()
{
    const auto& snapshot = m_session.snapshot();
    const auto show = [&](const QString& id, const QString& word, const QString& pattern, const Scenario* from,
                          const Scenario* to) {
        const bool possible = from != nullptr && to != nullptr;
        m_actions[id]->setEnabled(possible);
        m_actions[id]->setText(possible ? stepText(word, pattern, documentDifference(*from, *to)) : word);
    };
    const Scenario* now = snapshot ? snapshot->document.get() : nullptr;
    const Scenario* before = snapshot ? snapshot->undo.get() : nullptr;
    const Scenario* after = snapshot ? snapshot->redo.get() : nullptr;
    if (!snapshot || m_shownSteps != std::tuple(snapshot->document, snapshot->undo, snapshot->redo)) {
        if (snapshot)
            m_shownSteps = {snapshot->document, snapshot->undo, snapshot->redo};
        show(u"undo"_s, tr("&Undo"), tr("&Undo: %1"), before, now);
        show(u"redo"_s, tr("&Redo"), tr("&Redo: %1"), now, after);
    }
    if (snapshot && (m_shownBranches != snapshot->branches || m_pinnedBeside != snapshot->document)) {
        m_shownBranches = snapshot->branches;
        m_pinnedBeside = snapshot->document;
        m_chart->setPins(pinsOf(*snapshot));
    }
    if (snapshot && m_branches != nullptr && m_branches->isVisible())
        m_branches->setSnapshot(*snapshot);
}

void MainWindow::openBranches()
{
    if (!m_session.snapshot())
        return;
    if (m_branches == nullptr) {
        m_branches = new BranchesDialog(this);
        Conductor& conductor = m_session.conductor();
        connect(m_branches, &BranchesDialog::reopenAsked, this, [this, &conductor](quint64 branch) {
            m_forces->forgetMoved();
            conductor.reopen(branch);
        });
        connect(m_branches, &BranchesDialog::renameAsked, this, [&conductor](quint64 branch, const QString& name) {
            conductor.renameBranch(branch, name.toStdString());
        });
        connect(m_branches, &BranchesDialog::pinAsked, this,
                [&conductor](quint64 branch, bool pinned) { conductor.pinBranch(branch, pinned); });
        connect(m_branches, &BranchesDialog::removeAsked, this,
                [&conductor](quint64 branch) { conductor.removeBranch(branch); });
    }
    m_branches->setSnapshot(*m_session.snapshot());
    m_branches->show();
    m_branches->raise();
    m_branches->activateWindow();
}

} // namespace outcross
