#include "app/features/survey/survey_table.h"

#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr double kManyAlleles = 2; ///< From here on thousandths say nothing.
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// The same line as numbers.
struct SurveyRow {
    const char* key;
    Estimate estimate;
    double truth;
    bool isSize; ///< Counted in individuals.
};

Estimate pointOnly(double value)
{
    return {value, value, value};
}

QList<SurveyRow> rowsOf(const SurveyReport& report)
{
    const PopulationTruth& truth = report.truth;
    const bool demes = !std::isnan(report.fst);
    return {
        {"observed_heterozygosity", pointOnly(report.observedHeterozygosity), truth.observedHeterozygosity, false},
        {"expected_heterozygosity", pointOnly(report.expectedHeterozygosity), truth.totalHeterozygosity, false},
        {"f_is", pointOnly(report.fis),
         truth.withinHeterozygosity > 0 ? 1 - truth.observedHeterozygosity / truth.withinHeterozygosity : kNone, false},
        {"f_st", pointOnly(report.fst),
         demes && truth.totalHeterozygosity > 0 ? 1 - truth.withinHeterozygosity / truth.totalHeterozygosity : kNone,
         false},
        {"allelic_richness", pointOnly(report.allelicRichness), truth.allelesALocus, false},
        {"private_alleles", pointOnly(report.privateAlleles), kNone, false},
        {"ne_temporal", report.temporalSize, report.trueHarmonicSize, true},
        {"ne_linkage", report.linkageSize, truth.effectiveSize, true},
    };
}

class SurveyWords
{
    Q_DECLARE_TR_FUNCTIONS(SurveyTable)
public:
    static QString name(qsizetype row)
    {
        switch (row) {
        case 0:
            return tr("Mixed pairs, Hₒ");
        case 1:
            return tr("Expected mixed pairs, Hₑ");
        case 2:
            return tr("F within demes, Fᵢₛ");
        case 3:
            return tr("F between demes, Fₛₜ");
        case 4:
            return tr("Allelic richness");
        case 5:
            return tr("Private alleles");
        case 6:
            return tr("Effective size, from change");
        default:
            return tr("Effective size, from linkage");
        }
    }

    static QString meaning(qsizetype row, const SurveyReport& report)
    {
        switch (row) {
        case 0:
            return tr("Share of individuals with two different alleles at a locus.");
        case 1:
            return tr("The same under random mating, corrected for the sample's size (Nei 1978).");
        case 2:
            return tr("How many mixed pairs are missing within demes: mating among relatives makes it positive.");
        case 3:
            return tr("How much of the variety lies between demes (Weir & Cockerham 1984).");
        case 4:
            return tr("Alleles a locus, brought down to %n gene copies so that samples compare; the truth counts all.",
                      nullptr, static_cast<int>(report.rarefiedTo));
        case 5:
            return tr("Alleles a locus that were found in one deme only.");
        case 6:
            return report.firstGeneration < 0
                       ? tr("How small an ideal population would change as much. It needs an earlier survey of this "
                            "run.")
                       : tr("How small an ideal population would change as much since the survey of generation %1 "
                            "(Waples 1989).")
                             .arg(countText(static_cast<double>(report.firstGeneration)));
        default:
            return tr("How small an ideal population would have loci as tied together by chance (Waples & Do 2008); "
                      "it needs several loci.");
        }
    }

    static QString title(const SurveyReport& report)
    {
        return withGroups(tr("Generation %1: %2 of %n individual(s) sampled.", nullptr,
                             static_cast<int>(report.truth.individuals)),
                          report.truth.individuals)
            .arg(countText(static_cast<double>(report.generation)), countText(static_cast<double>(report.sampled)));
    }

    static QString number(double value, bool isSize)
    {
        return isSize ? countText(value) : decimalText(value, value < kManyAlleles ? 3 : 1);
    }

    static QString interval(const Estimate& estimate, bool isSize)
    {
        if (std::isnan(estimate.value) || estimate.low == estimate.high)
            return {};
        return tr("%1 to %2", "an interval").arg(number(estimate.low, isSize), number(estimate.high, isSize));
    }
};

/// As spreadsheets and R read it: empty for what is not known.
QString field(double value)
{
    if (std::isnan(value))
        return {};
    if (std::isinf(value))
        return value > 0 ? u"inf"_s : u"-inf"_s;
    return QString::number(value, 'g', 12);
}

} // namespace

QList<SurveyLine> surveyLines(const SurveyReport& report)
{
    QList<SurveyLine> lines;
    const QList<SurveyRow> rows = rowsOf(report);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const SurveyRow& row = rows[i];
        lines.append({SurveyWords::name(i), SurveyWords::meaning(i, report),
                      SurveyWords::number(row.estimate.value, row.isSize),
                      SurveyWords::interval(row.estimate, row.isSize),
                      std::isnan(row.truth) ? QString() : SurveyWords::number(row.truth, row.isSize)});
    }
    return lines;
}

QString surveyTitle(const SurveyReport& report)
{
    return SurveyWords::title(report);
}

QString surveyCsv(const SurveyReport& report)
{
    QString csv = u"quantity,estimate,low,high,truth\n"_s;
    for (const SurveyRow& row : rowsOf(report)) {
        const bool given = row.estimate.low != row.estimate.high;
        csv += QStringList{QString::fromLatin1(row.key), field(row.estimate.value),
                           given ? field(row.estimate.low) : QString(), given ? field(row.estimate.high) : QString(),
                           field(row.truth)}
                   .join(u',') +
               u'\n';
    }
    return csv;
}

} // namespace outcross
