#include "app/words/phase_words.h"

#include "app/words/model_readouts.h"
#include "engine/tables/census_columns.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

class PhaseWords
{
    Q_DECLARE_TR_FUNCTIONS(PhaseWords)
public:
    static QString title(const SweepAxis& axis)
    {
        if (!axis.only)
            return quantityName(axis.quantity);
        return (*axis.only == Side::Left ? tr("%1 of the AI lineage") : tr("%1 of the population"))
            .arg(quantityName(axis.quantity));
    }

    static QString value(const SweepAxis& axis, int index)
    {
        const QString words =
            tr("%1 %2").arg(title(axis), valueText(valueAt(axis, index), quantityUnit(axis.quantity)));
        return words.left(1).toLower() + words.mid(1);
    }

    static QString lives(std::uint32_t count) { return tr("%n lives", nullptr, static_cast<int>(count)); }

    static PhaseMeasure measureOf(const CensusColumnRow& row) { return {row.key, tr(row.name), row.isShare}; }

    /// Of both lineages; in the order of the list, which begins with what is kept.
    static QList<PhaseMeasure> common()
    {
        const auto rows = censusColumnRows();
        QList<PhaseMeasure> measures{measureOf(rows[static_cast<std::size_t>(CensusColumn::Kept)]),
                                     {kHalvedKey, tr("Lives that lost more than half"), true}};
        for (const CensusColumnRow& row : rows)
            if (row.name != nullptr && row.id != CensusColumn::Kept)
                measures.append(measureOf(row));
        return measures;
    }

    /// As many digits as the standard error leaves any sense in; two places at least.
    static QString number(const PhaseMeasure& measure, double value, double error)
    {
        if (measure.isShare)
            return percentText(value, 0);
        const bool isFine = std::isfinite(error) && error < 0.1;
        return decimalText(value, isFine ? 2 : 1);
    }

    static QString outcome(const PhaseMeasure& measure, const ReplicateSummary& summary, std::uint32_t count)
    {
        const QString name = measure.name.left(1).toLower() + measure.name.mid(1);
        if (summary.count == 0)
            return tr("%1: not defined here").arg(name);
        const QString mean = number(measure, summary.mean, summary.standardError);
        if (measure.key == kHalvedKey || !std::isfinite(summary.standardError))
            return tr("%1: %2 (%3)").arg(name, mean, lives(count));
        //: A measure, its mean, the standard error, "20 lives".
        return tr("%1: %2 ± %3 (%4)")
            .arg(name, mean, number(measure, summary.standardError, summary.standardError), lives(count));
    }
};

} // namespace

QString axisTitle(const SweepAxis& axis)
{
    return PhaseWords::title(axis);
}

QString cellWords(const SweepSpec& spec, std::size_t cell)
{
    const SweepPlace place = placeOf(spec, cell);
    return u"%1, %2"_s.arg(PhaseWords::value(spec.x, place.column), PhaseWords::value(spec.y, place.row));
}

QList<PhaseMeasure> phaseMeasures(const Scenario& scenario)
{
    const std::vector<std::string> columns = censusColumns(scenario);
    const auto exists = [&](const std::string& key) {
        return key == kHalvedKey || std::find(columns.begin(), columns.end(), key) != columns.end();
    };
    QList<PhaseMeasure> measures;
    for (const PhaseMeasure& measure : PhaseWords::common())
        if (exists(measure.key))
            measures.append(measure);
    for (const std::string& column : columns)
        if (const MeasureLabel label = modelMeasureLabel(column); !label.name.isEmpty())
            measures.append({column, label.name.left(1).toUpper() + label.name.mid(1), label.isShare});
    return measures;
}

QString outcomeWords(const PhaseMeasure& measure, const ReplicateSummary& summary, std::uint32_t lives)
{
    return PhaseWords::outcome(measure, summary, lives);
}

} // namespace outcross
