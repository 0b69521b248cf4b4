#include "app/session/session.h"
#include "app/window/feature.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QInputDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr ActionId kStopAt{"stopAt"};

/// Where the run pauses by itself.
class PausesFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(PausesFeature)
public:
    explicit PausesFeature(FrameContext& frame) : Feature(frame)
    {
        addRule(&StopRules::plannedEnd, {.id = ActionId("stopPlannedEnd"),
                                         .menu = {Menu::Pauses, 1},
                                         .text = tr("At the &planned end"),
                                         .tip = tr("Where the scenario says")});
        addAction({.id = kStopAt,
                   .menu = {Menu::Pauses, 2},
                   .text = tr("At a &generation…"),
                   .tip = tr("At a generation of your choice"),
                   .checkable = true},
                  [this](bool checked) { askWhereToStop(checked); });
        addRule(&StopRules::extinction, {.id = ActionId("stopExtinction"),
                                         .menu = {Menu::Pauses, 3},
                                         .text = tr("When the population dies &out"),
                                         .tip = tr("At the generation that left nobody")});
        addRule(&StopRules::fixation,
                {.id = ActionId("stopFixation"),
                 .menu = {Menu::Pauses, 4},
                 .text = tr("When a lineage is &fixed"),
                 .tip = tr("At the generation that left one allele at every locus, or one thing that the model "
                           "makes")});
        addRule(&StopRules::standstill,
                {.id = ActionId("stopStandstill"),
                 .menu = {Menu::Pauses, 5},
                 .text = tr("When &nothing changes any more"),
                 .tip = tr("When neither lineage has changed for 25 generations, or what comes in is on average what "
                           "is lost")});
    }

    void attach() override { setRules(m_rules); }

private:
    struct Rule {
        bool StopRules::*rule;
        QAction* action;
    };

    void addRule(bool StopRules::*rule, ActionRow row)
    {
        row.checkable = true;
        m_actions.push_back({rule, addAction(row, [this, rule](bool checked) {
                                 m_rules.*rule = checked;
                                 setRules(m_rules);
                             })});
    }

    void setRules(const StopRules& rules)
    {
        m_rules = rules;
        session().conductor().setStopRules(rules);
        for (const auto& [rule, action] : m_actions)
            action->setChecked(rules.*rule);
        QAction* at = frame().actions[kStopAt];
        at->setChecked(rules.generation.has_value());
        at->setText(rules.generation ? tr("At &generation %1…").arg(countText(static_cast<double>(*rules.generation)))
                                     : tr("At a &generation…"));
    }

    void askWhereToStop(bool wanted)
    {
        StopRules rules = m_rules;
        rules.generation.reset();
        if (wanted) {
            const auto& snapshot = session().snapshot();
            const std::int64_t now = snapshot ? snapshot->generation : 0;
            constexpr int kUsualStretch = 100;
            QInputDialog dialog(windowWidget());
            dialog.setObjectName(u"stopAtDialog"_s);
            dialog.setWindowTitle(tr("Pause at a generation"));
            dialog.setLabelText(tr("Playing pauses when it comes to generation:"));
            dialog.setInputMode(QInputDialog::IntInput);
            dialog.setIntRange(1, static_cast<int>(kMaximumGenerations));
            dialog.setIntValue(static_cast<int>(std::min<std::int64_t>(now + kUsualStretch, kMaximumGenerations)));
            if (dialog.exec() == QDialog::Accepted)
                rules.generation = dialog.intValue();
        }
        setRules(rules);
    }

    StopRules m_rules;
    std::vector<Rule> m_actions;
};

} // namespace

std::unique_ptr<Feature> makePausesFeature(FrameContext& frame)
{
    return std::make_unique<PausesFeature>(frame);
}

} // namespace outcross
