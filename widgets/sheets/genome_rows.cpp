#include "widgets/sheets/row_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

class GenomeSection
{
    Q_DECLARE_TR_FUNCTIONS(GenomeSection)
public:
    static SectionWords words();
};

/// Only the scenario's own map can be one that is given.
bool isOnOffer(int map, const LineageSpec& given, const LineageSpec&, const KindRow&)
{
    return map != id(MapKind::Given) || given.biology.genome.map == MapKind::Given;
}

SectionWords GenomeSection::words()
{
    return {
        tr("Genome"),
        {choiceRow("genome.map", tr("How loci hang together"),
                   {{tr("Free"), tr("Every locus is inherited on its own, as if each sat on another chromosome."),
                     id(MapKind::Free)},
                    {tr("On chromosomes"),
                     tr("Neighbours are inherited together until a crossover parts them, so long homozygous runs can "
                        "be seen."),
                     id(MapKind::Uniform)},
                    {tr("As the scenario says"), tr("The recombination map that the scenario's file gives."),
                     id(MapKind::Given)}})
             .named(u"sheetMap"_s)
             .offering(isOnOffer),
         numberRow("genome.chromosomes", tr("Chromosomes"), tr("The loci are dealt over them in order, evenly spaced."),
                   ValueUnit::Count),
         numberRow("genome.centimorgans", tr("Length of each (cM)"),
                   tr("100 centimorgans: on average one crossover in a generation."), ValueUnit::Count),
         choiceRow(
             "mutationModel", tr("What a mutation makes"),
             {{tr("One of the K alleles"), tr("Each mutation draws one of the founders' K alleles, its own included."),
               id(MutationModel::KAlleles)},
              {tr("Another of the K alleles"), tr("Each mutation draws one of the other K − 1 alleles."),
               id(MutationModel::OtherAlleles)},
              {tr("Something new"),
               tr("Each mutation makes an allele that nobody has (infinite alleles; Kimura & Crow 1964)."),
               id(MutationModel::Infinite)},
              {tr("One step up or down"),
               tr("Each mutation adds or takes away one repeat, as in microsatellites (Ohta & Kimura 1973)."),
               id(MutationModel::Stepwise)}})},
    };
}

} // namespace

SectionWords genomeWords()
{
    return GenomeSection::words();
}

} // namespace outcross
