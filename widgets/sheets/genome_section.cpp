#include "widgets/sheets/biology_section.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

class GenomeSection : public BiologySection
{
    Q_DECLARE_TR_FUNCTIONS(GenomeSection)
public:
    GenomeSection();
    void setSpec(const LineageSpec& spec) override;
    void write(LineageSpec& spec) const override;
    void adapt(const LineageSpec& whole) override;

private:
    void fillMaps();

    GenomeSpec m_given;
    ChoiceRow* m_map;
    NumberRow* m_chromosomes;
    NumberRow* m_centimorgans;
    ChoiceRow* m_mutation;
};

GenomeSection::GenomeSection() : BiologySection(tr("Genome"))
{
    m_map = add(new ChoiceRow(tr("How loci hang together"), {}));
    m_map->setObjectName(u"sheetMap"_s);
    m_chromosomes = add(new NumberRow(tr("Chromosomes"), tr("The loci are dealt over them in order, evenly spaced."),
                                      ValueUnit::Count, 1, kMaximumLoci));
    m_centimorgans =
        add(new NumberRow(tr("Length of each (cM)"), tr("100 centimorgans: on average one crossover in a generation."),
                          ValueUnit::Count, 0, kMaximumCentimorgans));
    m_mutation = add(new ChoiceRow(
        tr("What a mutation makes"),
        {{tr("One of the K alleles"), tr("Each mutation draws one of the founders' K alleles, its own included."),
          id(MutationModel::KAlleles)},
         {tr("Another of the K alleles"), tr("Each mutation draws one of the other K − 1 alleles."),
          id(MutationModel::OtherAlleles)},
         {tr("Something new"),
          tr("Each mutation makes an allele that nobody has (infinite alleles; Kimura & Crow 1964)."),
          id(MutationModel::Infinite)},
         {tr("One step up or down"),
          tr("Each mutation adds or takes away one repeat, as in microsatellites (Ohta & Kimura 1973)."),
          id(MutationModel::Stepwise)}}));
    fillMaps();
}

void GenomeSection::fillMaps()
{
    QList<ChoiceItem> items{
        {tr("Free"), tr("Every locus is inherited on its own, as if each sat on another chromosome."),
         id(MapKind::Free)},
        {tr("On chromosomes"),
         tr("Neighbours are inherited together until a crossover parts them, so long homozygous runs can be seen."),
         id(MapKind::Uniform)},
    };
    if (m_given.map == MapKind::Given)
        items.append({tr("As the scenario says"), tr("The recombination map that the scenario's file gives."),
                      id(MapKind::Given)});
    m_map->setItems(items);
}

void GenomeSection::setSpec(const LineageSpec& spec)
{
    m_given = spec.biology.genome;
    fillMaps();
    m_map->setValue(id(m_given.map));
    m_chromosomes->setValue(m_given.chromosomes);
    m_centimorgans->setValue(m_given.centimorgans);
    m_mutation->setValue(id(spec.biology.mutationModel));
}

void GenomeSection::write(LineageSpec& spec) const
{
    GenomeSpec genome;
    genome.map = static_cast<MapKind>(m_map->value());
    if (genome.map == MapKind::Uniform) {
        genome.chromosomes = m_chromosomes->count();
        genome.centimorgans = m_centimorgans->value();
    }
    if (genome.map == MapKind::Given)
        genome = m_given;
    spec.biology.genome = genome;
    spec.biology.mutationModel = static_cast<MutationModel>(m_mutation->value());
}

void GenomeSection::adapt(const LineageSpec& whole)
{
    const bool uniform = whole.biology.genome.map == MapKind::Uniform;
    m_chromosomes->setVisible(uniform);
    m_centimorgans->setVisible(uniform);
}

} // namespace

BiologySection* makeGenomeSection()
{
    return new GenomeSection;
}

} // namespace outcross
