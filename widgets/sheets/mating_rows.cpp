#include "widgets/sheets/row_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr double kSmallestShare = 0.001; ///< Of either sex: there are some of each.

class MatingSection
{
    Q_DECLARE_TR_FUNCTIONS(MatingSection)
public:
    static SectionWords words();
};

SectionWords MatingSection::words()
{
    return {
        tr("Mating"),
        {choiceRow(
             "mating.system", tr("Who mates with whom"),
             {{tr("At random"), tr("Each offspring has two parents drawn by chance, now and then the same one twice."),
               id(MatingSystem::Random)},
              {tr("At random, no selfing"), tr("Each offspring has two different parents, drawn by chance."),
               id(MatingSystem::NoSelfing)},
              {tr("Some selfing"), tr("A share of the offspring has one parent that pollinated itself."),
               id(MatingSystem::Selfing)},
              {tr("Brother and sister"),
               tr("Lines of two, brother mated with sister for ever: the fastest inbreeding "
                  "there is but selfing."),
               id(MatingSystem::FullSib)},
              {tr("Two sexes"),
               tr("Each offspring has a father and a mother; few of one sex make the whole herd small."),
               id(MatingSystem::TwoSexes)},
              {tr("Pairs for life"), tr("Fathers and mothers form pairs, and each offspring comes from one of them."),
               id(MatingSystem::Monogamy)},
              {tr("Least kinship"),
               tr("A breeder chooses parents and pairs so that relatives stay few: how zoos keep what their founders "
                  "had."),
               id(MatingSystem::LeastKinship)},
              {tr("Cloning"), tr("Each offspring is a copy of one parent: tubers, cuttings, runners."),
               id(MatingSystem::Clonal)}})
             .named(u"sheetMating"_s),
         numberRow("mating.selfingRate", tr("Selfed share"), tr("Share of the offspring with one parent."),
                   ValueUnit::Percent),
         numberRow("mating.maleShare", tr("Males"),
                   tr("Share of the individuals that are male; at least one of each sex."), ValueUnit::Percent)
             .within(kSmallestShare, 1 - kSmallestShare),
         checkRow("mating.families", tr("Equal families"),
                  tr("Every parent leaves as many offspring as the others, as near "
                     "as can be: drift is then about half as strong.")),
         numberRow("lethalEquivalents", tr("Lethal equivalents"),
                   tr("How much inbreeding kills: survival falls as e to the power −B·F with 2B of them "
                      "in a diploid. Mammals in zoos had about 3 (Ralls et al. 1988); 0: it harms nobody."),
                   ValueUnit::Rate)},
    };
}

} // namespace

SectionWords matingWords()
{
    return MatingSection::words();
}

} // namespace outcross
