#include "app/features/numbers/numbers_columns.h"

#include "app/words/model_readouts.h"
#include "app/words/population_state.h"
#include "widgets/charts/pinned_runs.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

namespace outcross
{
namespace
{

constexpr int kDecimals = 3;
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

QString decimal(double value)
{
    return decimalText(value, kDecimals);
}

QString share(double value)
{
    return percentText(value, 1);
}

QString whole(double value)
{
    return countText(value);
}

QString count(double value)
{
    return countText(value, 2);
}

/// The columns of one lineage.
class Columns
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
public:
    Columns(Side side, const LineageSpec& spec, const HistoryView& history)
        : m_family(side), m_spec(spec), m_history(history), m_isPopulation(isPopulationKind(spec.kind))
    {
    }

    void addChart(const std::vector<ProbeSeries>& all)
    {
        for (const ProbeSeries& series : all) {
            const QString sign = series.pin > 0 ? pinSign(series.pin) : QString();
            add(series.pin > 0 ? tr("%1 kept").arg(sign) : series.name,
                series.pin > 0 ? series.name : tr("Share of the diversity of generation 0."), series.value[m_family],
                decimal);
            if (!series.isCompared)
                continue;
            const auto& live = all.front().value[m_family];
            add(
                tr("%1 less this run").arg(sign), tr("Pinned run less the live one: %1").arg(series.name),
                [own = series.value[m_family], live](qint64 at) { return own(at) - live(at); },
                [](double value) { return differenceText(value, kDecimals); });
        }
    }

    void addCensus()
    {
        const bool hasVariants = !m_history.empty() && m_history[0].census.variants > 0;
        const bool oneLocus = m_spec.loci <= 1;
        addOf(m_isPopulation ? tr("heterozygosity H") : tr("diversity"),
              m_isPopulation ? tr("The chance that two gene copies differ (Hₜ with several demes).")
                             : tr("Chance that two items differ, or total variance, as the kind of model has it."),
              &Census::diversity, decimal);
        if (hasVariants) {
            addOf(tr("effective"), tr("As many equally frequent variants would be as diverse (1/Σp²)."),
                  &Census::effective, count);
            addOf(m_isPopulation && !oneLocus ? tr("alleles a locus") : tr("variants alive"),
                  tr("Variants that are still there."), &Census::variants, m_isPopulation ? count : decimalOrWhole);
        }
        if (!m_history.empty() && std::isfinite(m_history[0].census.tail))
            addOf(tr("rare ones alive"), tr("Share of the variants below 1 % at generation 0 that are still there."),
                  &Census::tail, share);
        if (m_isPopulation)
            addOf(tr("inbreeding F"), tr("1 − observed heterozygosity over what generation 0 had by chance."),
                  &Census::inbreeding, decimal);
        addOf(tr("distance"), tr("How far it has moved from generation 0."), &Census::distance, decimal);
        addOf(m_isPopulation ? tr("fitness") : tr("log-likelihood (nats)"),
              m_isPopulation
                  ? tr("Mean fitness of the newborn, before any of them died of it; of the founders at generation 0; "
                       "empty once nobody is left.")
                  : tr("Mean log-likelihood of real data that was held out."),
              &Census::fitness, decimal);
        if (m_isPopulation)
            addStructure();
        add(
            m_isPopulation ? tr("individuals") : tr("samples"), tr("That made this generation."),
            [history = &m_history](qint64 at) {
                return known(*history, at) ? static_cast<double>(row(*history, at).census.size) : kNone;
            },
            whole);
    }

    void addMeasures()
    {
        if (m_history.empty())
            return;
        const std::vector<MeasureText> measures = measureTexts(m_spec);
        for (std::size_t i = 0; i < measures.size() && i < m_history.measures(0).size(); ++i)
            add(
                measures[i].caption, measures[i].meaning,
                [history = &m_history, i](qint64 at) {
                    return known(*history, at) ? history->measures(static_cast<std::size_t>(at))[i] : kNone;
                },
                measures[i].written);
    }

    std::vector<NumbersColumn> columns;

private:
    static bool known(const HistoryView& history, qint64 at)
    {
        return at >= 0 && static_cast<std::size_t>(at) < history.size();
    }

    static const HistoryRow& row(const HistoryView& history, qint64 at)
    {
        return history[static_cast<std::size_t>(at)];
    }

    static QString decimalOrWhole(double value) { return value == std::floor(value) ? whole(value) : count(value); }

    void add(const QString& name, const QString& tip, std::function<double(qint64)> value,
             std::function<QString(double)> text)
    {
        columns.push_back({m_family, name, tip, std::move(value), std::move(text)});
    }

    /// A column of the census; of a population that has died out there is nothing to count.
    void addOf(const QString& name, const QString& tip, double Census::*number, QString (*text)(double))
    {
        add(
            name, tip,
            [history = &m_history, number](qint64 at) {
                return known(*history, at) && row(*history, at).census.size > 0 ? row(*history, at).census.*number
                                                                                : kNone;
            },
            text);
    }

    /// Wright's (1951) partition among demes, and what selection acts on; pedigrees have no demes.
    void addStructure()
    {
        if (m_history.empty())
            return;
        const Census& start = m_history[0].census;
        if (start.within >= 0) {
            addOf(tr("within demes Hₛ"), tr("Heterozygosity within demes, weighted by individuals."), &Census::within,
                  decimal);
            add(
                tr("between demes Fₛₜ"), tr("The share of the variety that lies between demes."),
                [history = &m_history](qint64 at) {
                    if (!known(*history, at) || row(*history, at).census.size == 0)
                        return kNone;
                    const Census& census = row(*history, at).census;
                    return census.diversity > 0 ? 1 - census.within / census.diversity : kNone;
                },
                decimal);
        }
        if (start.selected >= 0)
            addOf(tr("selected alleles"), tr("Mean frequency of the alleles that selection acts on."),
                  &Census::selected, share);
    }

    Side m_family;
    const LineageSpec& m_spec;
    const HistoryView& m_history;
    bool m_isPopulation;
};

} // namespace

std::vector<NumbersColumn> numbersColumns(const Scenario& scenario, const PerSide<HistoryView>& histories,
                                          const std::vector<ProbeSeries>& series)
{
    std::vector<NumbersColumn> all;
    const auto append = [&](Columns& own) {
        all.insert(all.end(), std::make_move_iterator(own.columns.begin()), std::make_move_iterator(own.columns.end()));
    };
    for (const Side side : kSides) {
        Columns own(side, scenario.lineages[side], histories[side]);
        own.addChart(series);
        append(own);
    }
    for (const Side side : kSides) {
        Columns own(side, scenario.lineages[side], histories[side]);
        own.addCensus();
        own.addMeasures();
        append(own);
    }
    return all;
}

} // namespace outcross
