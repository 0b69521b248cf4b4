#include "app/words/population_readouts.h"

#include "app/words/model_readouts.h"
#include "app/words/population_state.h"
#include "engine/kinds/catalogue.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <cmath>

namespace outcross
{
namespace
{

class LineageReadouts
{
    Q_DECLARE_TR_FUNCTIONS(MainWindow)
public:
    static QString effectiveCaption(double start)
    {
        return tr("effective (of %1)").arg(countText(start, start == std::floor(start) ? 0 : 1));
    }

    static QString aliveCaption(int loci) { return loci > 1 ? tr("alleles a locus") : tr("alleles alive"); }

    static QList<Readout> ofPopulation(const LineageSpec& spec, const LineageSnapshot& side, int demes)
    {
        Census now = side.history.back().census;
        if (now.size == 0) { // nobody is left to be counted
            now.effective = now.variants = now.diversity = now.inbreeding = now.fitness = std::nan("");
            now.selected = std::nan("");
        }
        const Biology& biology = spec.biology;
        const bool load = biology.load.loci > 0;
        const bool selects = biology.selection.model != SelectionModel::None;
        const bool ranks = selects || load || biology.lethalEquivalents > 0;
        QList<Readout> readouts{{countText(now.effective, 1), effectiveCaption(side.history[0].census.variants)}};
        if (!(ranks && (selects || load))) // else there would be six
            readouts.append({countText(now.variants, side.allLoci > 1 ? 1 : 0), aliveCaption(side.allLoci)});
        readouts.append({countText(now.inbreeding, 2), tr("inbreeding F")});
        if (demes > 1)
            readouts.append(
                {countText(now.diversity == 0 ? 0 : 1 - now.within / now.diversity, 2), tr("between demes Fₛₜ")});
        else
            readouts.append({countText(now.diversity, 2), tr("heterozygosity H")});
        if (selects)
            readouts.append({percentText(now.selected, 0), tr("favoured allele")});
        else if (load)
            readouts.append({percentText(now.selected, 1), tr("harmful alleles")});
        if (ranks)
            readouts.append({countText(now.fitness, 2), tr("fitness at birth")});
        return readouts;
    }
};

} // namespace

QList<Readout> readoutsFor(const LineageSpec& spec, const LineageSnapshot& side, int demes)
{
    return hasIndividuals(natureOf(spec.kind)) ? LineageReadouts::ofPopulation(spec, side, demes)
                                               : modelReadouts(spec, side);
}

} // namespace outcross
