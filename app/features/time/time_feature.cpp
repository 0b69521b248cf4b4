#include "app/session/session.h"
#include "app/window/feature.h"
#include "app/window/window_centre.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/controls/scrubber.h"
#include "widgets/controls/transport_bar.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QInputDialog>

#include <utility>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kManyGenerations = 10;
constexpr ActionId kStepBack{"stepBack"};
constexpr ActionId kStepBackTen{"stepBackTen"};
constexpr ActionId kToStart{"toStart"};
constexpr ActionId kToNow{"toNow"};
constexpr ActionId kGoTo{"goTo"};

/// Looking at any generation that the run has reached.
class TimeFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(TimeFeature)
public:
    explicit TimeFeature(FrameContext& frame) : Feature(frame)
    {
        Conductor& conductor = session().conductor();
        addAction({.id = kStepBack,
                   .menu = {Menu::Run, 21},
                   .text = tr("Step &back"),
                   .tip = tr("One generation back"),
                   .keys = {Qt::Key_Left}},
                  [&conductor] { conductor.stepBack(1); });
        addAction({.id = kStepBackTen,
                   .menu = {Menu::Run, 22},
                   .text = tr("Step bac&k ten"),
                   .tip = tr("Ten generations back"),
                   .keys = {QKeySequence(Qt::SHIFT | Qt::Key_Left)}},
                  [&conductor] { conductor.stepBack(kManyGenerations); });
        addAction({.id = kToStart,
                   .menu = {Menu::Run, 23},
                   .text = tr("To the st&art"),
                   .tip = tr("Look at generation 0; nothing is lost of what came later"),
                   .keys = {Qt::Key_Home}},
                  [&conductor] { conductor.goTo(0); });
        addAction({.id = kToNow,
                   .menu = {Menu::Run, 24},
                   .text = tr("No&w"),
                   .tip = tr("The newest generation reached"),
                   .keys = {Qt::Key_End}},
                  [&conductor] { conductor.goTo(kMaximumGenerations); });
        addAction({.id = kGoTo,
                   .menu = {Menu::Run, 25},
                   .text = tr("&Go to generation…"),
                   .tip = tr("Look at any generation that the run has reached"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::Key_G)}},
                  [this] { askForGeneration(); });
    }

    void attach() override
    {
        Conductor& conductor = session().conductor();
        QAction* goTo = frame().actions[kGoTo];
        centre().transport->setGenerationTip(goTo->toolTip());
        connect(centre().transport, &TransportBar::generationClicked, goTo, &QAction::trigger);
        const KeptChart* chart = centre().chart;
        connect(chart, &KeptChart::stepRequested, this, [&conductor](int generations) {
            generations > 0 ? conductor.step(generations) : conductor.stepBack(-generations);
        });
        connect(chart, &KeptChart::goToRequested, this,
                [&conductor](qint64 generation) { conductor.goTo(generation); });
        connect(chart, &KeptChart::axisMoved, this, &TimeFeature::align);
        align(chart->axis());
        const Scrubber* scrubber = centre().scrubber;
        connect(scrubber, &Scrubber::asked, this, [&conductor](qint64 generation) { conductor.goTo(generation); });
        connect(scrubber, &Scrubber::grabbed, this, [this, &conductor] {
            m_playsOn = frame().playing.isPlaying();
            conductor.pause();
        });
        connect(scrubber, &Scrubber::released, this, [this, &conductor] {
            if (std::exchange(m_playsOn, false))
                conductor.play();
        });
    }

    void showSnapshot() override
    {
        const Snapshot& snapshot = *session().snapshot();
        centre().scrubber->setTime(snapshot.goingTo.value_or(snapshot.generation), snapshot.newest);
        for (const ActionId id : {kStepBack, kStepBackTen, kToStart})
            frame().actions[id]->setEnabled(snapshot.generation > 0 || snapshot.goingTo);
        frame().actions[kToNow]->setEnabled(snapshot.generation < snapshot.newest);
        frame().actions[kGoTo]->setEnabled(snapshot.newest > 0);
    }

private:
    void align(const KeptChart::Axis& axis)
    {
        const int offset = centre().chart->x() - centre().scrubber->x();
        centre().scrubber->setAxis(axis.left + offset, axis.right + offset, axis.extent);
    }

    void askForGeneration()
    {
        const auto& snapshot = session().snapshot();
        if (!snapshot)
            return;
        const auto newest = static_cast<int>(snapshot->newest);
        QInputDialog dialog(windowWidget());
        dialog.setObjectName(u"goToDialog"_s);
        dialog.setWindowTitle(tr("Go to generation"));
        dialog.setLabelText(tr("Generation, from 0 to %1:").arg(countText(newest)));
        dialog.setInputMode(QInputDialog::IntInput);
        dialog.setIntRange(0, newest);
        dialog.setIntValue(static_cast<int>(snapshot->generation));
        if (dialog.exec() == QDialog::Accepted)
            session().conductor().goTo(dialog.intValue());
    }

    bool m_playsOn = false; ///< When the scrubber is let go.
};

} // namespace

std::unique_ptr<Feature> makeTimeFeature(FrameContext& frame)
{
    return std::make_unique<TimeFeature>(frame);
}

} // namespace outcross
