#include "widgets/sheets/biology_section.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

constexpr int kUsualDemes = 4;
constexpr double kUsualExchange = 0.01;

class SpaceSection : public BiologySection
{
    Q_DECLARE_TR_FUNCTIONS(SpaceSection)
public:
    SpaceSection();
    void setSpec(const LineageSpec& spec) override;
    void write(LineageSpec& spec) const override;
    void adapt(const LineageSpec& whole) override;

private:
    void fillKinds(bool realData);

    bool m_realData = false;
    int m_tableDemes = 1; ///< Colonies: what the scenario says, for the reader to overrule.
    ChoiceRow* m_kind;
    NumberRow* m_demes;
    NumberRow* m_exchange;
    ChoiceRow* m_growth;
    NumberRow* m_rate;
    NumberRow* m_pollinators;
    NumberRow* m_flower;
};

SpaceSection::SpaceSection() : BiologySection(tr("Space and numbers"))
{
    m_kind = new ChoiceRow(tr("How they live"), {});
    // Before anybody reads the page.
    connect(m_kind, &ChoiceRow::changed, this, [this] {
        if (m_kind->value() == id(SpaceKind::One))
            return;
        if (m_demes->count() < kUsualDemes)
            m_demes->setValue(kUsualDemes);
        if (m_exchange->value() == 0)
            m_exchange->setValue(kUsualExchange);
    });
    add(m_kind);
    m_kind->setObjectName(u"sheetSpace"_s);
    m_demes = add(new NumberRow(tr("Demes"), tr("Groups that mate among themselves, all about equally large."),
                                ValueUnit::Count, 2, kMaximumDemes));
    m_demes->setObjectName(u"sheetDemes"_s);
    m_exchange = add(
        new NumberRow(tr("Migration"), tr("Chance that a gamete comes from another deme."), ValueUnit::Percent, 0, 1));
    addHeading(tr("Numbers"));
    m_growth = add(new ChoiceRow(
        tr("How many are born"),
        {{tr("Always N"), tr("Every generation has N individuals, whatever happened to the one before."), 0},
         {tr("As many as survive"),
          tr("Numbers grow up to N, the room there is, and fall when many die: such a "
             "population can die out."),
          1}}));
    m_growth->setObjectName(u"sheetGrowth"_s);
    m_rate = add(new NumberRow(tr("Growth a generation"), tr("R − 1: with room for all, numbers grow by this share."),
                               ValueUnit::Percent, 0, kMaximumGrowthRate));
    m_pollinators = add(new NumberRow(tr("Pollinators"),
                                      tr("Species that visit these plants. Fewer kinds of flower feed fewer of them, "
                                         "and fewer visits set less seed; 0: it needs none."),
                                      ValueUnit::Count, 0, kMaximumPollinators));
    m_flower = add(new NumberRow(tr("Locus of the flower"), tr("Which locus decides a flower's look, counted from 1."),
                                 ValueUnit::Count, 1, kMaximumLoci));
    fillKinds(false);
}

void SpaceSection::fillKinds(bool realData)
{
    m_realData = realData;
    QList<ChoiceItem> items{
        {tr("All together"), tr("One deme: everybody may meet everybody."), id(SpaceKind::One)},
        {tr("Islands"), tr("Demes that all exchange gametes with all others (Wright 1931)."), id(SpaceKind::Islands)},
        {tr("On a ring"), tr("Demes side by side in a circle; gametes come from the two neighbours."),
         id(SpaceKind::Circle)},
        {tr("On a grid"), tr("Demes in rows and columns; gametes come from the four neighbours."), id(SpaceKind::Grid)},
    };
    if (realData)
        items.append({tr("Their colonies"), tr("Islands, one for each colony that the table of genotypes names."),
                      id(SpaceKind::Colonies)});
    m_kind->setItems(items);
}

void SpaceSection::setSpec(const LineageSpec& spec)
{
    const Biology& biology = spec.biology;
    fillKinds(!spec.data.empty());
    m_tableDemes = biology.space.demes;
    m_kind->setValue(id(biology.space.kind));
    m_demes->setValue(std::max(2, biology.space.demes));
    m_exchange->setValue(spec.forces.exchange);
    m_growth->setValue(biology.growth.limited ? 1 : 0);
    m_rate->setValue(biology.growth.rate);
    m_pollinators->setValue(biology.pollination.pollinators);
    m_flower->setValue(biology.pollination.locus + 1);
}

void SpaceSection::write(LineageSpec& spec) const
{
    Biology& biology = spec.biology;
    biology.space = {};
    biology.space.kind = static_cast<SpaceKind>(m_kind->value());
    if (biology.space.kind == SpaceKind::Colonies)
        biology.space.demes = m_tableDemes;
    else if (biology.space.kind != SpaceKind::One)
        biology.space.demes = m_demes->count();
    spec.forces.exchange = biology.space.kind == SpaceKind::One ? 0 : m_exchange->value();
    biology.growth = {};
    biology.growth.limited = m_growth->value() == 1;
    if (biology.growth.limited)
        biology.growth.rate = m_rate->value();
    biology.pollination = {};
    if (biology.growth.limited && m_pollinators->count() > 0) {
        biology.pollination.pollinators = m_pollinators->count();
        if (spec.loci > 1 || !spec.data.empty())
            biology.pollination.locus = m_flower->count() - 1;
    }
}

void SpaceSection::adapt(const LineageSpec& whole)
{
    if (m_realData == whole.data.empty())
        fillKinds(!whole.data.empty());
    const SpaceKind kind = whole.biology.space.kind;
    m_demes->setVisible(kind != SpaceKind::One && kind != SpaceKind::Colonies);
    m_exchange->setVisible(kind != SpaceKind::One);
    m_rate->setVisible(whole.biology.growth.limited);
    m_pollinators->setVisible(whole.biology.growth.limited);
    m_flower->setVisible(whole.biology.pollination.pollinators > 0 && (whole.loci > 1 || !whole.data.empty()));
}

} // namespace

BiologySection* makeSpaceSection()
{
    return new SpaceSection;
}

} // namespace outcross
