#include "app/session/session.h"
#include "app/window/feature.h"
#include "app/window/window_centre.h"
#include "app/words/population_state.h"
#include "app/words/words_in_window.h"
#include "engine/base/errors.h"
#include "engine/kinds/lineage_rules.h"
#include "widgets/panels/deed_bar.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kRoomForLargeEvents = 800;

/// What can be done to the population at the press of a button.
class EventsFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(EventsFeature)
public:
    explicit EventsFeature(FrameContext& frame) : Feature(frame)
    {
        add(DeedKind::Bottleneck, ActionId("bottleneck"), u"bottleneck"_s, tr("&Bottleneck"),
            tr("Bottleneck: the next generation is small, and rare alleles are lost by chance"));
        add(DeedKind::Founders, ActionId("founders"), u"founders"_s, tr("&Founders"),
            tr("Founder event: a few individuals alone bring forth everybody who comes after"));
        add(DeedKind::Fragment, ActionId("fragment"), u"fragment"_s, tr("F&ragment"),
            tr("Fragment: the population falls apart into demes that no longer mate with each other"));
        add(DeedKind::Reconnect, ActionId("reconnect"), u"reconnect"_s, tr("Re&connect"),
            tr("Reconnect: all demes become one population again, and hidden mixed pairs come back"));
        add(DeedKind::Translocate, ActionId("translocate"), u"translocate"_s, tr("&Translocate"),
            tr("Translocate: bring individuals in from elsewhere; a few can restore what was lost"));
        add(DeedKind::Freeze, ActionId("freeze"), u"freeze"_s, tr("Free&ze"),
            tr("Gene bank: freeze the gametes of some individuals as they are today"));
        add(DeedKind::Pathogen, ActionId("pathogen"), u"pathogen"_s, tr("&Pathogen"),
            tr("Pathogen: a strain kills all who have the one genotype that it matches, as the blight did the Lumper"));
        add(DeedKind::EqualFamilies, ActionId("equalFamilies"), u"equal-families"_s, tr("&Equal families"),
            tr("Equal families: every parent leaves as many offspring as the others, which halves drift; again: no "
               "longer"));
    }

    void showRun() override
    {
        const auto& opened = session().snapshot()->opened;
        if (m_opened != opened)
            centre().events->forgetChoices();
        m_opened = opened;
    }

    void showSnapshot() override
    {
        const Snapshot& snapshot = *session().snapshot();
        const LineageSpec& spec = snapshot.document->lineages[Side::Right];
        centre().events->setState(populationState(snapshot), [&spec](const Deed& deed) {
            try {
                checkDeed(spec, deed);
                return QString();
            } catch (const InputError& error) {
                return wordsInWindow(error.text());
            }
        });
    }

    void fit(const Room& room) override
    {
        DeedBar* events = centre().events;
        centre().placeEvents(room.width, room.isPresenting);
        events->setVisible(!room.isPresenting ||
                           (room.height >= kRoomForLargeEvents && events->minimumSizeHint().width() <= room.width));
    }

private:
    /// Its place is that of its kind: Alt+1 is the first.
    void add(DeedKind kind, ActionId id, const QString& icon, const QString& text, const QString& tip)
    {
        const auto found = std::find(kDeedKinds.begin(), kDeedKinds.end(), kind);
        const int place = static_cast<int>(found - kDeedKinds.begin()) + 1;
        addAction({.id = id,
                   .menu = {Menu::Events, kDeeds + place},
                   .text = text,
                   .tip = tip,
                   .keys = {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + place))},
                   .icon = icon,
                   .button = {Bar::Deeds, place}},
                  [this, kind] { session().conductor().act(Side::Right, centre().events->deed(kind)); });
    }

    static constexpr int kDeeds = 10;
    std::shared_ptr<const Scenario> m_opened;
};

} // namespace

std::unique_ptr<Feature> makeEventsFeature(FrameContext& frame)
{
    return std::make_unique<EventsFeature>(frame);
}

} // namespace outcross
