#include "app/session/session.h"
#include "app/window/feature.h"
#include "app/window/window_centre.h"
#include "widgets/controls/scale_slider.h"
#include "widgets/controls/transport_bar.h"
#include "widgets/panels/force_panel.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr ActionId kPlayPause{"playPause"};
constexpr ActionId kStep{"step"};
constexpr ActionId kStepTen{"stepTen"};
constexpr ActionId kSlower{"slower"};
constexpr ActionId kFaster{"faster"};
constexpr ActionId kReset{"reset"};
constexpr ActionId kNewSeed{"newSeed"};
constexpr ActionId kDefaults{"defaults"};

/// Playing, how fast, and starting over.
class PlayFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(PlayFeature)
public:
    explicit PlayFeature(FrameContext& frame) : Feature(frame)
    {
        addPlaying();
        addStartingOver();
    }

    void attach() override
    {
        connect(centre().transport, &TransportBar::speedChanged, this,
                [this](double speed) { session().conductor().setSpeed(speed); });
        connect(&frame().playing, &PlayWish::changed, this, &PlayFeature::showPlaying);
    }

    void showRun() override { frame().playing.forget(); }

    void showSnapshot() override
    {
        const Snapshot& snapshot = *session().snapshot();
        centre().transport->setGeneration(snapshot.generation);
        frame().playing.follow(snapshot);
    }

private:
    void addPlaying()
    {
        Conductor& conductor = session().conductor();
        addAction({.id = kPlayPause,
                   .menu = {Menu::Run, 11},
                   .text = tr("&Play"),
                   .tip = tr("Play or pause both lineages"),
                   .keys = {Qt::Key_Space},
                   .icon = u"play"_s,
                   .button = {Bar::Play, 2},
                   .primary = true},
                  [this] { frame().playing.toggle(); });
        addAction({.id = kStep,
                   .menu = {Menu::Run, 12},
                   .text = tr("&Step"),
                   .tip = tr("One generation"),
                   .keys = {Qt::Key_Period, Qt::Key_Right},
                   .icon = u"step"_s,
                   .button = {Bar::Play, 3}},
                  [&conductor] { conductor.step(1); });
        addAction({.id = kStepTen,
                   .menu = {Menu::Run, 13},
                   .text = tr("Step &ten"),
                   .tip = tr("Ten generations"),
                   .keys = {QKeySequence(Qt::SHIFT | Qt::Key_Period), QKeySequence(Qt::SHIFT | Qt::Key_Right)}},
                  [&conductor] { conductor.step(10); });
        addAction({.id = kSlower,
                   .menu = {Menu::Run, 14},
                   .text = tr("S&lower"),
                   .tip = tr("Fewer generations per second"),
                   .keys = {Qt::Key_BracketLeft},
                   .icon = u"slower"_s},
                  [this] { centre().transport->speedSlider()->stepBy(-1); });
        addAction({.id = kFaster,
                   .menu = {Menu::Run, 15},
                   .text = tr("&Faster"),
                   .tip = tr("More generations per second"),
                   .keys = {Qt::Key_BracketRight},
                   .icon = u"faster"_s},
                  [this] { centre().transport->speedSlider()->stepBy(1); });
    }

    void addStartingOver()
    {
        Conductor& conductor = session().conductor();
        addAction({.id = kReset,
                   .menu = {Menu::Run, 41},
                   .text = tr("&Reset run"),
                   .tip = tr("Back to generation 0 with the same seed"),
                   .keys = {Qt::Key_R},
                   .icon = u"reset"_s,
                   .button = {Bar::Play, 1}},
                  [&conductor] { conductor.reset(); });
        addAction({.id = kNewSeed,
                   .menu = {Menu::Run, 42},
                   .text = tr("&New seed"),
                   .tip = tr("Back to generation 0 with another seed: another life"),
                   .keys = {QKeySequence(Qt::SHIFT | Qt::Key_R)},
                   .icon = u"dice"_s,
                   .button = {Bar::Transport, 1}},
                  [&conductor] { conductor.restartWithSeed(QRandomGenerator::global()->generate()); });
        addAction({.id = kDefaults,
                   .menu = {Menu::Run, 43},
                   .text = tr("&Default parameters"),
                   .tip = tr("Every slider back to what the scenario says"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
                   .icon = u"sliders-default"_s,
                   .button = {Bar::Transport, 2}},
                  [this, &conductor] {
                      centre().forces->forgetMoved();
                      conductor.restoreDefaults();
                  });
    }

    void showPlaying()
    {
        const bool playing = frame().playing.isPlaying();
        frame().actions[kPlayPause]->setText(playing ? tr("&Pause") : tr("&Play"));
        frame().actions.setIcon(kPlayPause, playing ? u"pause"_s : u"play"_s);
    }
};

} // namespace

std::unique_ptr<Feature> makePlayFeature(FrameContext& frame)
{
    return std::make_unique<PlayFeature>(frame);
}

} // namespace outcross
