#include "widgets/sheets/biology_section.h"

#include <QCheckBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

constexpr double kSmallestShare = 0.001; ///< Of either sex: there are some of each.

class MatingSection : public BiologySection
{
    Q_DECLARE_TR_FUNCTIONS(MatingSection)
public:
    MatingSection();
    void setSpec(const LineageSpec& spec) override;
    void write(LineageSpec& spec) const override;
    void adapt(const LineageSpec& whole) override;

private:
    ChoiceRow* m_system;
    NumberRow* m_selfing;
    NumberRow* m_males;
    QCheckBox* m_equalFamilies;
    NumberRow* m_lethals;
};

MatingSection::MatingSection() : BiologySection(tr("Mating"))
{
    m_system = add(new ChoiceRow(
        tr("Who mates with whom"),
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
         {tr("Two sexes"), tr("Each offspring has a father and a mother; few of one sex make the whole herd small."),
          id(MatingSystem::TwoSexes)},
         {tr("Pairs for life"), tr("Fathers and mothers form pairs, and each offspring comes from one of them."),
          id(MatingSystem::Monogamy)},
         {tr("Least kinship"),
          tr("A breeder chooses parents and pairs so that relatives stay few: how zoos keep what their founders had."),
          id(MatingSystem::LeastKinship)},
         {tr("Cloning"), tr("Each offspring is a copy of one parent: tubers, cuttings, runners."),
          id(MatingSystem::Clonal)}}));
    m_system->setObjectName(u"sheetMating"_s);
    m_selfing =
        add(new NumberRow(tr("Selfed share"), tr("Share of the offspring with one parent."), ValueUnit::Percent, 0, 1));
    m_males = add(new NumberRow(tr("Males"), tr("Share of the individuals that are male; at least one of each sex."),
                                ValueUnit::Percent, kSmallestShare, 1 - kSmallestShare));
    m_equalFamilies = addCheck(tr("Equal families"), tr("Every parent leaves as many offspring as the others, as near "
                                                        "as can be: drift is then about half as strong."));
    m_lethals =
        add(new NumberRow(tr("Lethal equivalents"),
                          tr("How much inbreeding kills: survival falls as e to the power −B·F with 2B of them "
                             "in a diploid. Mammals in zoos had about 3 (Ralls et al. 1988); 0: it harms nobody."),
                          ValueUnit::Rate, 0, kMaximumLethalEquivalents));
}

void MatingSection::setSpec(const LineageSpec& spec)
{
    const MatingSpec& mating = spec.biology.mating;
    m_system->setValue(id(mating.system));
    m_selfing->setValue(mating.selfingRate);
    m_males->setValue(mating.maleShare);
    m_equalFamilies->setChecked(mating.equalFamilies);
    m_lethals->setValue(spec.biology.lethalEquivalents);
}

void MatingSection::write(LineageSpec& spec) const
{
    MatingSpec mating;
    mating.system = static_cast<MatingSystem>(m_system->value());
    if (mating.system == MatingSystem::Selfing)
        mating.selfingRate = m_selfing->value();
    if (mating.system == MatingSystem::TwoSexes || mating.system == MatingSystem::Monogamy)
        mating.maleShare = m_males->value();
    mating.equalFamilies = m_equalFamilies->isChecked();
    spec.biology.mating = mating;
    spec.biology.lethalEquivalents = m_lethals->value();
}

void MatingSection::adapt(const LineageSpec& whole)
{
    const MatingSystem system = whole.biology.mating.system;
    m_selfing->setVisible(system == MatingSystem::Selfing);
    m_males->setVisible(system == MatingSystem::TwoSexes || system == MatingSystem::Monogamy);
}

} // namespace

BiologySection* makeMatingSection()
{
    return new MatingSection;
}

} // namespace outcross
