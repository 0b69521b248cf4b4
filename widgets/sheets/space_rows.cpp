#include "widgets/sheets/sheet_section.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kUsualDemes = 4;
constexpr double kUsualExchange = 0.01;

class SpaceSection
{
    Q_DECLARE_TR_FUNCTIONS(SpaceSection)
public:
    static SectionWords words();
};

/// Only a table of genotypes names colonies.
bool isOnOffer(int kind, const LineageSpec&, const LineageSpec& whole, const KindRow&)
{
    return kind != id(SpaceKind::Colonies) || !whole.data.empty();
}

void bringDemes(SheetSection& section)
{
    if (section.choice("space.kind")->value() == id(SpaceKind::One))
        return;
    if (section.number("space.demes")->count() < kUsualDemes)
        section.number("space.demes")->setValue(kUsualDemes);
    if (section.number("forces.exchange")->value() == 0)
        section.number("forces.exchange")->setValue(kUsualExchange);
}

SectionWords SpaceSection::words()
{
    const auto hasDemes = [](const LineageSpec& whole, const KindRow&) {
        return whole.biology.space.kind != SpaceKind::One;
    };
    const auto grows = [](const LineageSpec& whole, const KindRow&) { return whole.biology.growth.limited; };
    const auto hasFlowers = [](const LineageSpec& whole, const KindRow&) {
        return whole.biology.pollination.pollinators > 0 && (whole.loci > 1 || !whole.data.empty());
    };
    return {
        tr("Space and numbers"),
        {choiceRow("space.kind", tr("How they live"),
                   {{tr("All together"), tr("One deme: everybody may meet everybody."), id(SpaceKind::One)},
                    {tr("Islands"), tr("Demes that all exchange gametes with all others (Wright 1931)."),
                     id(SpaceKind::Islands)},
                    {tr("On a ring"), tr("Demes side by side in a circle; gametes come from the two neighbours."),
                     id(SpaceKind::Circle)},
                    {tr("On a grid"), tr("Demes in rows and columns; gametes come from the four neighbours."),
                     id(SpaceKind::Grid)},
                    {tr("Their colonies"), tr("Islands, one for each colony that the table of genotypes names."),
                     id(SpaceKind::Colonies)}})
             .named(u"sheetSpace"_s)
             .offering(isOnOffer)
             .bringing(bringDemes),
         numberRow("space.demes", tr("Demes"), tr("Groups that mate among themselves, all about equally large."),
                   ValueUnit::Count)
             .named(u"sheetDemes"_s)
             .within(2, kMaximumDemes),
         numberRow("forces.exchange", tr("Migration"), tr("Chance that a gamete comes from another deme."),
                   ValueUnit::Percent)
             .neededWhere(hasDemes),
         heading(tr("Numbers")),
         choiceRow("growth", tr("How many are born"),
                   {{tr("Always N"), tr("Every generation has N individuals, whatever happened to the one before."), 0},
                    {tr("As many as survive"),
                     tr("Numbers grow up to N, the room there is, and fall when many die: such a "
                        "population can die out."),
                     1}})
             .named(u"sheetGrowth"_s),
         numberRow("growth.rate", tr("Growth a generation"),
                   tr("R − 1: with room for all, numbers grow by this share."), ValueUnit::Percent),
         numberRow("pollination.pollinators", tr("Pollinators"),
                   tr("Species that visit these plants. Fewer kinds of flower feed fewer of them, "
                      "and fewer visits set less seed; 0: it needs none."),
                   ValueUnit::Count)
             .neededWhere(grows),
         numberRow("pollination.locus", tr("Locus of the flower"),
                   tr("Which locus decides a flower's look, counted from 1."), ValueUnit::Count)
             .fromOne()
             .neededWhere(hasFlowers)},
    };
}

} // namespace

SectionWords spaceWords()
{
    return SpaceSection::words();
}

} // namespace outcross
