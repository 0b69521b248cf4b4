#include "app/session/session.h"
#include "app/window/feature.h"
#include "app/window/window_centre.h"
#include "widgets/controls/banner.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

const auto kTopic = u"lost"_s;

/// The run of a program that was killed is offered, without a question that has to be answered first.
class RecoveryFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryFeature)
public:
    explicit RecoveryFeature(FrameContext& frame) : Feature(frame)
    {
        addAction({.id = kOpenLast,
                   .menu = {Menu::File, 13},
                   .text = tr("Open &last run"),
                   .tip = tr("Open the run that was on screen when the program ended with changes")},
                  [this] {
                      if (session().lostRun())
                          centre().banner->resolve(kTopic); // it is the one that is opened
                      session().openLastRun();
                  });
    }

    void attach() override
    {
        connect(&session(), &Session::lostRunFound, this, &RecoveryFeature::offerLostRun);
        connect(centre().banner, &Banner::dismissed, this, [this](const QString& topic) {
            if (topic == kTopic)
                session().waveLostRunAway();
        });
        frame().actions[kOpenLast]->setEnabled(session().hasLastRun());
        offerLostRun();
    }

    void showRun() override { frame().actions[kOpenLast]->setEnabled(session().hasLastRun()); }

private:
    void offerLostRun()
    {
        if (!session().lostRun())
            return;
        const auto generation = static_cast<double>(session().lostRun()->generation);
        centre().banner->offer(
            tr("Outcross ended unexpectedly. Your run was kept as it stood at generation %1; it is also under "
               "File, Open last run.")
                .arg(countText(generation)),
            tr("Open it again"), [this] { session().openLostRun(); }, kTopic);
    }

    static constexpr ActionId kOpenLast{"openLast"};
};

} // namespace

std::unique_ptr<Feature> makeRecoveryFeature(FrameContext& frame)
{
    return std::make_unique<RecoveryFeature>(frame);
}

} // namespace outcross
