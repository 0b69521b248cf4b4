#include "app/population_readouts.h"

#include "app/population_state.h"
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

    static QString aliveCaption(const std::string& kind, int loci)
    {
        if (isPopulationKind(kind))
            return loci > 1 ? tr("alleles a locus") : tr("alleles alive");
        if (kind == "mixture")
            return tr("modes alive");
        if (kind == "gaussian")
            return tr("ranges in use");
        return tr("categories alive");
    }

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
            readouts.append({countText(now.variants, side.allLoci > 1 ? 1 : 0), aliveCaption(spec.kind, side.allLoci)});
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

    static QList<Readout> ofModel(const LineageSpec& spec, const LineageSnapshot& side)
    {
        const Census& now = side.history.back().census;
        QList<Readout> readouts{
            {countText(now.effective, 1), effectiveCaption(side.history[0].census.variants)},
            {countText(now.variants, side.allLoci > 1 ? 1 : 0), aliveCaption(spec.kind, side.allLoci)},
        };
        if (std::isnan(now.tail))
            readouts.append({percentText(now.kept, 0), tr("diversity kept")});
        else
            readouts.append({percentText(now.tail, 0), tr("rare ones alive")});
        const bool variance = spec.kind != "categorical";
        readouts.append({countText(now.diversity, 2), variance ? tr("total variance") : tr("diversity H")});
        return readouts;
    }
};

} // namespace

QList<Readout> readoutsFor(const LineageSpec& spec, const LineageSnapshot& side, int demes)
{
    return isPopulationKind(spec.kind) ? LineageReadouts::ofPopulation(spec, side, demes)
                                       : LineageReadouts::ofModel(spec, side);
}

} // namespace outcross
