#include "widgets/sheets/sheet_section.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr double kUsualStrength = 0.05;

class SelectionSection
{
    Q_DECLARE_TR_FUNCTIONS(SelectionSection)
public:
    static SectionWords words();
};

void bringStrength(SheetSection& section)
{
    if (section.number("forces.selection")->value() == 0)
        section.number("forces.selection")->setValue(kUsualStrength);
}

SectionWords SelectionSection::words()
{
    const auto acts = [](const LineageSpec& whole, const KindRow&) {
        return whole.biology.selection.model != SelectionModel::None;
    };
    const auto hasSeveralLoci = [](const LineageSpec& whole, const KindRow&) {
        return whole.loci > 1 || !whole.data.empty();
    };
    const auto hasLoad = [](const LineageSpec& whole, const KindRow&) { return whole.biology.load.loci > 0; };
    return {
        tr("Selection and load"),
        {choiceRow(
             "selection.model", tr("Selection at a locus"),
             {{tr("None"), tr("No allele is better than another: chance alone decides."), id(SelectionModel::None)},
              {tr("For an allele"), tr("Each copy of the first allele makes its bearer 1 + s times as fit."),
               id(SelectionModel::Genic)},
              {tr("With dominance"),
               tr("Two copies of the first allele make 1 + s, one copy 1 + h·s: h says how much of it "
                  "shows."),
               id(SelectionModel::Dominance)},
              {tr("For mixed pairs"),
               tr("Mixed pairs are the fittest, so both alleles are kept (overdominance), as with "
                  "sickle cells."),
               id(SelectionModel::Overdominance)},
              {tr("Niches"),
               tr("Each allele has a niche of its own with equal room, so rare ones do well (Levene 1953)."),
               id(SelectionModel::Niches)}})
             .named(u"sheetSelection"_s)
             .bringing(bringStrength),
         numberRow("forces.selection", tr("Strength s"),
                   tr("How strong it is; the slider “Selection” changes it later."), ValueUnit::Rate)
             .neededWhere(acts),
         numberRow("selection.locus", tr("Locus"), tr("Which locus it acts on, counted from 1."), ValueUnit::Count)
             .fromOne()
             .neededWhere(hasSeveralLoci),
         numberRow("selection.dominance", tr("Dominance h"),
                   tr("0: one copy does nothing; 0.5: half; 1: as much as two."), ValueUnit::Rate),
         numberRow("selection.against", tr("Against the others t"), tr("What two copies of any other allele cost."),
                   ValueUnit::Rate),
         heading(tr("Harmful mutations")),
         numberRow("load.loci", tr("Loci with harmful alleles"),
                   tr("Besides the neutral ones. Inbreeding brings the harm to light, and selection "
                      "purges it; 0: none."),
                   ValueUnit::Count)
             .named(u"sheetLoadLoci"_s),
         numberRow("load.effect", tr("Harm s"), tr("Two copies at one locus leave 1 − s of the fitness."),
                   ValueUnit::Rate)
             .neededWhere(hasLoad),
         numberRow("load.dominance", tr("Dominance h of the harm"),
                   tr("One copy leaves 1 − h·s; 0: it hides "
                      "altogether."),
                   ValueUnit::Rate)
             .neededWhere(hasLoad),
         numberRow("load.frequency", tr("Frequency among the founders"),
                   tr("How common each harmful allele is at "
                      "the start."),
                   ValueUnit::Percent)
             .neededWhere(hasLoad),
         numberRow("load.rate", tr("New harm"), tr("Chance that a copy becomes harmful, a locus and generation."),
                   ValueUnit::Rate)
             .neededWhere(hasLoad)},
    };
}

} // namespace

SectionWords selectionWords()
{
    return SelectionSection::words();
}

} // namespace outcross
