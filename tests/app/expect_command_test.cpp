#include "app/commands/expect_command.h"
#include "engine/theory/drift.h"
#include "tests/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

struct Outcome {
    int code = -1;
    QList<QStringList> rows; ///< Of cells; `why` without its quotes.
};

Outcome outcomeOf(const QByteArray& scenario, std::int64_t generations)
{
    const QTemporaryDir folder;
    ExpectCommand command{.file = folder.filePath(u"scenario.json"_s)};
    QFile file(command.file);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(scenario);
    file.close();
    command.generations = generations;
    command.output = folder.filePath(u"expected.csv"_s);
    Outcome outcome{.code = executeExpect(command), .rows = {}};
    QFile table(command.output);
    if (!table.open(QIODevice::ReadOnly))
        return outcome;
    for (const QByteArray& line : table.readAll().split('\n'))
        if (!line.isEmpty()) {
            QStringList cells = QString::fromUtf8(line).split(u',');
            while (cells.size() > 6) {
                const QString last = cells.takeLast();
                cells.last() += u',' + last;
            }
            outcome.rows.append(cells);
        }
    return outcome;
}

} // namespace

class ExpectCommandTest : public QObject
{
    Q_OBJECT
private slots:
    void theTableIsTheTheorySheet()
    {
        const Outcome outcome = outcomeOf(R"({"format":1,"lineages":{
            "ai":{"kind":"categorical","size":20,"variants":4},
            "population":{"kind":"diploid","size":50,"variants":2}},
            "interventions":[{"at":6,"lineage":"ai","set":{"size":10}}]})",
                                          100);
        QCOMPARE(outcome.code, kExitOk);
        QCOMPARE(outcome.rows.size(), 1 + 2 * 101);
        QCOMPARE(outcome.rows.at(0).join(u','), u"generation,lineage,diversity,kept,valid,why"_s);
        const auto kept = [&](int generation, int lineage) {
            const QStringList& row = outcome.rows.at(1 + 2 * generation + lineage);
            return row.at(4) == u"1" ? row.at(3).toDouble() : std::nan("");
        };
        QCOMPARE(kept(0, 0), 1.0);
        for (const int t : {1, 5, 50, 100})
            QVERIFY(std::abs(kept(t, 1) - heterozygosityAfter(1, 100, t)) < 1e-12);
        QVERIFY(std::abs(kept(5, 0) - std::pow(0.95, 5)) < 1e-12);
        QVERIFY(std::abs(kept(8, 0) - std::pow(0.95, 5) * std::pow(0.9, 3)) < 1e-12); // changed on the way
        // Diversity is the census's: H of four equal categories.
        QVERIFY(std::abs(outcome.rows.at(1 + 2 * 5).at(2).toDouble() - 0.75 * std::pow(0.95, 5)) < 1e-12);
    }

    void whatIsNotExactSaysWhyAndGoesOnAsIfItWere()
    {
        const Outcome outcome = outcomeOf(R"({"format":1,"lineages":{
            "ai":{"kind":"adversarial","size":20,"variants":4,"network":{"steps":2,"hidden":8}},
            "population":{"kind":"diploid","size":50,"variants":2,"selection":{"model":"dominance","dominance":0.2,"locus":0}}},
            "interventions":[{"at":4,"lineage":"population","set":{"selection":0.1}},
                             {"at":6,"lineage":"population","set":{"selection":0}}]})",
                                          200);
        QCOMPARE(outcome.code, kExitOk);
        QCOMPARE(outcome.rows.size(), 1 + 2 * 201);
        for (const int t : {1, 3, 4, 5, 7, 200}) {
            const QStringList& model = outcome.rows.at(1 + 2 * t);
            QCOMPARE(model.at(3), u"nan"_s);
            QCOMPARE(model.at(4), u"0"_s);
            QVERIFY(model.at(5).contains(u"no exact expectation"_s));
            const QStringList& population = outcome.rows.at(2 + 2 * t);
            QCOMPARE(population.at(4), t < 4 ? u"1"_s : u"0"_s);
            QVERIFY(t < 4 ? population.at(5).isEmpty() : population.at(5).contains(u"selection"_s));
            // As if nothing were selected.
            QVERIFY(std::abs(population.at(3).toDouble() - heterozygosityAfter(1, 100, t)) < 1e-12);
        }
    }

    void aBadFileIsRefused() { QCOMPARE(outcomeOf("{}", 5).code, kExitBadInput); }
};

OUTCROSS_TEST(ExpectCommandTest)
#include "expect_command_test.moc"
