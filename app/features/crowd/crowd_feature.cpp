#include "app/session/replicate_keeper.h"
#include "app/session/session.h"
#include "app/window/feature.h"
#include "app/words/replicate_words.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/panels/replicate_popup.h"

#include <QCoreApplication>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr ActionId kOtherLives{"otherLives"};

/// How many other lives the run has, and how they are drawn.
class CrowdFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(CrowdFeature)
public:
    explicit CrowdFeature(FrameContext& frame) : Feature(frame)
    {
        addAction({.id = kOtherLives,
                   .menu = {Menu::Run, 31},
                   .text = tr("&Other lives…"),
                   .tip = tr("Up to a thousand more runs with other luck, as bands behind the curves"),
                   .keys = {Qt::Key_L},
                   .icon = u"lives"_s,
                   .button = {Bar::Chart, 2}},
                  [this] { open(); });
    }

    void attach() override { connect(&session().lives(), &ReplicateKeeper::changed, this, &CrowdFeature::show); }

    void showTick() override
    {
        if (m_popup != nullptr && m_popup->isVisible())
            show();
    }

private:
    void open()
    {
        if (m_popup == nullptr) {
            m_popup = new ReplicatePopup(windowWidget());
            ReplicateKeeper& keeper = session().lives();
            connect(m_popup, &ReplicatePopup::countChosen, &keeper, &ReplicateKeeper::setCount);
            connect(m_popup, &ReplicatePopup::lookChosen, &keeper, &ReplicateKeeper::setLook);
            connect(m_popup, &ReplicatePopup::started, &keeper, &ReplicateKeeper::start);
        }
        show();
        m_popup->open(windowWidget()->findChild<QToolButton*>(kOtherLives.name() + u"Button"_s));
    }

    void show()
    {
        if (m_popup == nullptr)
            return;
        const ReplicateKeeper& lives = session().lives();
        const ReplicatePicture picture = lives.picture();
        ReplicateState state{.count = lives.count(), .look = lives.look(), .told = {}, .cost = {}};
        if (const auto& snapshot = session().snapshot()) {
            QStringList told = replicateSentences(picture, snapshot->generation);
            state.cost = replicateCostSentence(lives.cost(), lives.count(), *snapshot);
            if (!state.cost.isEmpty() && !lives.waitsForStart() && picture.newest() < snapshot->newest)
                told << livesReady(lives.ready(), lives.count(), picture.newest() + 1);
            state.told = told.join(u' ');
            state.canStart = lives.waitsForStart() && !std::isnan(lives.cost().lifePerGeneration);
        }
        m_popup->setState(state);
    }

    ReplicatePopup* m_popup = nullptr; ///< Null until it is asked for.
};

} // namespace

std::unique_ptr<Feature> makeCrowdFeature(FrameContext& frame)
{
    return std::make_unique<CrowdFeature>(frame);
}

} // namespace outcross
