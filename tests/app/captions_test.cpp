#include "app/features/survey/survey_table.h"
#include "app/words/captions.h"
#include "app/words/deed_captions.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

Event done(DeedKind kind, std::int64_t concerned)
{
    Event event;
    event.generation = 12;
    event.lineage = Side::Right;
    event.what = Occurrence::DeedDone;
    event.deed.what = kind;
    event.deed.count = 6;
    event.concerned = concerned;
    event.sizeBefore = 60;
    event.sizeAfter = 60;
    event.variantsBefore = 16;
    event.variantsAfter = 11;
    return event;
}

LineageSpec cats()
{
    LineageSpec spec;
    spec.kind = "diploid";
    spec.data = "nancycats";
    return spec;
}

} // namespace

class CaptionsTest : public QObject
{
    Q_OBJECT
private slots:
    void aBottleneckSaysWhoAndWhatWasLost()
    {
        Event event = done(DeedKind::Bottleneck, 0);
        event.sizeAfter = 6;
        QCOMPARE(eventSentence(event, cats()), u"Generation 12: Bottleneck: 60 → 6 cat(s); 5 of 16 alleles gone."_s);
        event.variantsAfter = 16;
        QVERIFY(eventSentence(event, cats()).endsWith(u"no allele lost."_s));
        event.deed.generations = 3;
        QVERIFY(eventSentence(event, cats()).contains(u"for 3 generations"_s));
    }

    void everyDeedHasASentenceWithItsNumbers()
    {
        QVERIFY(deedSentence(done(DeedKind::Founders, 4), cats()).contains(u"4 of 60 cat"_s));
        QVERIFY(deedSentence(done(DeedKind::Fragment, 4), cats()).contains(u"4 deme"_s));
        QVERIFY(deedSentence(done(DeedKind::Reconnect, 1), cats()).contains(u"60 cat"_s));
        QVERIFY(deedSentence(done(DeedKind::Freeze, 20), cats()).contains(u"20 cat"_s));
        QVERIFY(deedSentence(done(DeedKind::Pathogen, 17), cats()).contains(u"17 of 60"_s));
        QVERIFY(deedSentence(done(DeedKind::Pathogen, 60), cats()).contains(u"all 60"_s));
        Event brought = done(DeedKind::Translocate, 2);
        brought.variantsAfter = 19;
        QVERIFY(deedSentence(brought, cats()).contains(u"2 cat"_s));
        QVERIFY(deedSentence(brought, cats()).contains(u"3 allele"_s));
        LineageSpec herd = cats();
        herd.data.clear();
        QVERIFY(deedSentence(brought, herd).contains(u"2 individual"_s));
        Event families = done(DeedKind::EqualFamilies, 0);
        const QString on = deedSentence(families, cats());
        families.deed.on = false;
        QVERIFY(deedSentence(families, cats()) != on);
    }

    void thePeopleOfAPedigreeLoseAllelesAndNotCategories()
    {
        Event event;
        event.lineage = Side::Right;
        event.what = Occurrence::VariantsLost;
        event.count = 7;
        event.start = 96;
        LineageSpec spec;
        spec.kind = "pedigree";
        QVERIFY(eventSentence(event, spec).contains(u"allele(s) fewer than"_s));
        event.what = Occurrence::Fixed;
        QVERIFY(eventSentence(event, spec).contains(u"allele"_s));
    }

    void flagsNameDeedsAndForces()
    {
        Scenario scenario;
        scenario.lineages[Side::Right] = cats();
        Intervention change;
        change.at = 5;
        change.lineage = Side::Right;
        Deed deed;
        deed.what = DeedKind::Bottleneck;
        deed.count = 6;
        change.deeds = {deed};
        change.set = {{Quantity::Selection, -0.1}, {Quantity::Exchange, 0.01}};
        scenario.interventions = {change};
        const QString label = changesLabel(scenario, 5);
        QVERIFY2(label.startsWith(u"bottleneck → N = 6"_s), qPrintable(label));
        QVERIFY2(label.contains(u"selection → "_s), qPrintable(label));
        QVERIFY2(label.contains(u"migration → 1"_s), qPrintable(label));
    }

    void forcesThatMoveTogetherAreNamedForBoth()
    {
        Scenario scenario;
        scenario.lineages[Side::Right] = cats();
        for (const Side side : kSides) {
            Intervention change;
            change.at = 30;
            change.lineage = side;
            change.set = {{Quantity::Memory, 0.5}};
            scenario.interventions.push_back(change);
        }
        QCOMPARE(changesSentence(scenario, 30).replace(QChar(0xa0), u' '),
                 u"Generation 30: archive and gene bank → 50 %"_s);
        scenario.interventions.pop_back();
        QCOMPARE(changesLabel(scenario, 30).replace(QChar(0xa0), u' '), u"archive → 50 %"_s);
    }

    void aSurveyIsReadAndCopiedWithWhatIsNotKnownLeftOut()
    {
        SurveyReport report;
        report.generation = 40;
        report.sampled = 30;
        report.observedHeterozygosity = 0.5;
        report.expectedHeterozygosity = 0.6;
        report.fst = std::nan("");
        report.privateAlleles = std::nan("");
        report.temporalSize = {std::nan(""), std::nan(""), std::nan("")};
        report.linkageSize = {52, 31, std::numeric_limits<double>::infinity()};
        report.truth.individuals = 60;
        report.truth.observedHeterozygosity = 0.48;
        report.truth.withinHeterozygosity = 0.6;
        report.truth.totalHeterozygosity = 0.6;
        report.truth.effectiveSize = 60;
        report.trueHarmonicSize = std::nan("");
        const QList<SurveyLine> lines = surveyLines(report);
        QCOMPARE(lines.size(), 8);
        QCOMPARE(lines[0].estimate, u"0.500"_s);
        QCOMPARE(lines[0].truth, u"0.480"_s);
        QCOMPARE(lines[3].estimate, u"–"_s);
        QVERIFY(lines[3].truth.isEmpty());
        QCOMPARE(lines[7].interval, u"31 to ∞"_s);
        for (const SurveyLine& line : lines)
            QVERIFY(!line.name.isEmpty() && !line.meaning.isEmpty());
        const QStringList csv = surveyCsv(report).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(csv.size(), 9);
        QCOMPARE(csv[0], u"quantity,estimate,low,high,truth"_s);
        QCOMPARE(csv[1], u"observed_heterozygosity,0.5,,,0.48"_s);
        QCOMPARE(csv[4], u"f_st,,,,"_s);
        QCOMPARE(csv[8], u"ne_linkage,52,31,inf,60"_s);
    }
};

OUTCROSS_TEST(CaptionsTest)
#include "captions_test.moc"
