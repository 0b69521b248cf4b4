#include "widgets/sheets/biology_section.h"

#include "engine/lineage/quantity.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

constexpr double kUsualStrength = 0.05;

class SelectionSection : public BiologySection
{
    Q_DECLARE_TR_FUNCTIONS(SelectionSection)
public:
    SelectionSection();
    void setSpec(const LineageSpec& spec) override;
    void write(LineageSpec& spec) const override;
    void adapt(const LineageSpec& whole) override;

private:
    ChoiceRow* m_model;
    NumberRow* m_strength;
    NumberRow* m_locus;
    NumberRow* m_dominance;
    NumberRow* m_against;
    NumberRow* m_loadLoci;
    NumberRow* m_loadEffect;
    NumberRow* m_loadDominance;
    NumberRow* m_loadRate;
    NumberRow* m_loadFrequency;
};

SelectionSection::SelectionSection() : BiologySection(tr("Selection and load"))
{
    m_model = new ChoiceRow(
        tr("Selection at a locus"),
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
         {tr("Niches"), tr("Each allele has a niche of its own with equal room, so rare ones do well (Levene 1953)."),
          id(SelectionModel::Niches)}});
    // Before anybody reads the page.
    connect(m_model, &ChoiceRow::changed, this, [this] {
        if (m_strength->value() == 0)
            m_strength->setValue(kUsualStrength);
    });
    add(m_model);
    m_model->setObjectName(u"sheetSelection"_s);
    m_strength = add(new NumberRow(tr("Strength s"), tr("How strong it is; the slider “Selection” changes it later."),
                                   ValueUnit::Rate, -kMaximumSelection, kMaximumSelection));
    m_locus = add(
        new NumberRow(tr("Locus"), tr("Which locus it acts on, counted from 1."), ValueUnit::Count, 1, kMaximumLoci));
    m_dominance = add(new NumberRow(tr("Dominance h"), tr("0: one copy does nothing; 0.5: half; 1: as much as two."),
                                    ValueUnit::Rate, -1, 2));
    m_against = add(new NumberRow(tr("Against the others t"), tr("What two copies of any other allele cost."),
                                  ValueUnit::Rate, 0, 1));
    addHeading(tr("Harmful mutations"));
    m_loadLoci = add(new NumberRow(tr("Loci with harmful alleles"),
                                   tr("Besides the neutral ones. Inbreeding brings the harm to light, and selection "
                                      "purges it; 0: none."),
                                   ValueUnit::Count, 0, kMaximumLoci));
    m_loadLoci->setObjectName(u"sheetLoadLoci"_s);
    m_loadEffect = add(
        new NumberRow(tr("Harm s"), tr("Two copies at one locus leave 1 − s of the fitness."), ValueUnit::Rate, 0, 1));
    m_loadDominance = add(new NumberRow(tr("Dominance h of the harm"),
                                        tr("One copy leaves 1 − h·s; 0: it hides "
                                           "altogether."),
                                        ValueUnit::Rate, 0, 1));
    m_loadFrequency = add(new NumberRow(tr("Frequency among the founders"),
                                        tr("How common each harmful allele is at "
                                           "the start."),
                                        ValueUnit::Percent, 0, 1));
    m_loadRate = add(new NumberRow(tr("New harm"), tr("Chance that a copy becomes harmful, a locus and generation."),
                                   ValueUnit::Rate, 0, 1));
}

void SelectionSection::setSpec(const LineageSpec& spec)
{
    const SelectionSpec& selection = spec.biology.selection;
    m_model->setValue(id(selection.model));
    m_strength->setValue(spec.forces.selection);
    m_locus->setValue(selection.locus + 1);
    m_dominance->setValue(selection.dominance);
    m_against->setValue(selection.against);
    const LoadSpec& load = spec.biology.load;
    m_loadLoci->setValue(load.loci);
    m_loadEffect->setValue(load.effect);
    m_loadDominance->setValue(load.dominance);
    m_loadRate->setValue(load.rate);
    m_loadFrequency->setValue(load.frequency);
}

void SelectionSection::write(LineageSpec& spec) const
{
    SelectionSpec selection;
    selection.model = static_cast<SelectionModel>(m_model->value());
    const bool acts = selection.model != SelectionModel::None;
    if (acts && (spec.loci > 1 || !spec.data.empty()))
        selection.locus = m_locus->count() - 1;
    if (selection.model == SelectionModel::Dominance)
        selection.dominance = m_dominance->value();
    if (selection.model == SelectionModel::Overdominance)
        selection.against = m_against->value();
    spec.biology.selection = selection;
    spec.forces.selection = acts ? m_strength->value() : 0;
    spec.biology.load = {};
    if (m_loadLoci->count() > 0)
        spec.biology.load = {m_loadLoci->count(), m_loadEffect->value(), m_loadDominance->value(), m_loadRate->value(),
                             m_loadFrequency->value()};
}

void SelectionSection::adapt(const LineageSpec& whole)
{
    const SelectionModel model = whole.biology.selection.model;
    m_strength->setVisible(model != SelectionModel::None);
    m_locus->setVisible(model != SelectionModel::None && (whole.loci > 1 || !whole.data.empty()));
    m_dominance->setVisible(model == SelectionModel::Dominance);
    m_against->setVisible(model == SelectionModel::Overdominance);
    const bool load = whole.biology.load.loci > 0;
    for (NumberRow* row : {m_loadEffect, m_loadDominance, m_loadRate, m_loadFrequency})
        row->setVisible(load);
}

} // namespace

BiologySection* makeSelectionSection()
{
    return new SelectionSection;
}

} // namespace outcross
