#include "engine/document/origins.h"
#include "engine/tables/expectation_table.h"
#include "tests/engine/shared/expectation_gap.h"
#include "tests/registry.h"
#include "tests/statistics.h"

#include <map>
#include <sstream>

using namespace outcross;

namespace
{

struct Line {
    double diversity = 0;
    double kept = 0;
    bool isValid = false;
    std::string why;
};

/// The lines of one lineage of what `expect` prints.
std::vector<Line> expected(const Scenario& scenario, Side side, std::int64_t generations)
{
    const DataLibrary data = fixtures::library();
    Run run(scenario, prepareOrigins(scenario, data), 0, Recording::CensusOnly);
    std::istringstream table(expectationTable(run, generations, {}));
    std::vector<Line> lines;
    std::string text;
    std::getline(table, text);
    while (std::getline(table, text)) {
        std::istringstream cells(text);
        std::string generation, lineage, diversity, kept, valid, why;
        std::getline(cells, generation, ',');
        std::getline(cells, lineage, ',');
        std::getline(cells, diversity, ',');
        std::getline(cells, kept, ',');
        std::getline(cells, valid, ',');
        std::getline(cells, why);
        if (lineage == sideKey(side))
            lines.push_back({std::stod(diversity), std::stod(kept), valid == "1", why});
    }
    return lines;
}

/// Over replicates the mean of the census's diversity lies within 4.5 standard errors of what `expect` prints.
void verifyDiversity(const Scenario& scenario, std::uint32_t replicates, const std::vector<std::size_t>& generations)
{
    const auto last = static_cast<std::int64_t>(generations.back());
    const std::vector<Line> lines = expected(scenario, Side::Right, last);
    std::map<std::size_t, std::pair<double, double>> sums;
    Scenario shorter = scenario;
    shorter.generations = last;
    const DataLibrary data = fixtures::library();
    runReplicates(shorter, prepareOrigins(shorter, data), {replicates, 2}, {},
                  [&](std::uint32_t, const ReplicateHistory& histories) {
                      for (const std::size_t at : generations) {
                          const double diversity = histories[Side::Right][at].census.diversity;
                          sums[at].first += diversity;
                          sums[at].second += diversity * diversity;
                      }
                  });
    for (const std::size_t at : generations) {
        const auto [mean, error, variance] = tests::estimateOfSums(sums[at].first, sums[at].second, replicates);
        const QString told = QStringLiteral("generation %1: expected %2, mean %3, standard error %4")
                                 .arg(at)
                                 .arg(lines[at].diversity)
                                 .arg(mean)
                                 .arg(error);
        QVERIFY2(lines[at].isValid, lines[at].why.c_str());
        QVERIFY2(std::abs(lines[at].diversity - mean) < tests::kStandardErrors * error, qPrintable(told));
        QVERIFY2(error < 0.01 * mean, qPrintable(told));
    }
}

Scenario population(const std::string& members, const std::string& changes = "", std::uint64_t seed = 1859)
{
    Scenario scenario = fixtures::scenarioOf(fixtures::kIdleModel, R"("kind":"diploid",)" + members, changes);
    scenario.seed = seed;
    return scenario;
}

} // namespace

/// What `expect` prints is a mean over very many runs, whatever chance decides in the one that is made for it.
class ExpectationMeanTest : public QObject
{
    Q_OBJECT
private slots:
    void foundersOutOfATableAreExpectedAsAMean_data()
    {
        QTest::addColumn<QString>("members");
        QTest::newRow("some of them") << R"("size":60,"data":"nancycats")";
        QTest::newRow("few, with inflow") << R"("size":8,"data":"nancycats","forces":{"inflow":0.1,"mutation":0.02})";
        QTest::newRow("more than there are") << R"("size":300,"data":"nancycats")";
        QTest::newRow("colonies") << R"("size":170,"data":"nancycats","space":{"kind":"colonies"},
            "forces":{"exchange":0.1,"inflow":0.05})";
        QTest::newRow("islands, two sexes, a bank") << R"("size":30,"data":"nancycats","bank":10,
            "space":{"kind":"islands","demes":3},"mating":{"system":"twoSexes","maleShare":0.3},
            "forces":{"exchange":0.1,"memory":0.1})";
    }
    void foundersOutOfATableAreExpectedAsAMean()
    {
        QFETCH(const QString, members);
        verifyDiversity(population(members.toStdString()), 400, {0, 1, 8});
        const std::vector<Line> one = expected(population(members.toStdString(), "", 1), Side::Right, 8);
        const std::vector<Line> two = expected(population(members.toStdString(), "", 2), Side::Right, 8);
        for (std::size_t i = 0; i < one.size(); ++i) {
            QCOMPARE(one[i].diversity, two[i].diversity);
            QCOMPARE(one[i].kept, two[i].kept);
        }
    }

    void whatChanceDecidesIsNoExpectation_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("changes");
        QTest::addColumn<int>("brokenAt");
        const char* kFounders = R"({"at":4,"lineage":"population","do":[{"deed":"founders","individuals":5}]})";
        QTest::newRow("growth") << R"("size":40,"variants":4,"growth":{"rate":0.6})"
                                << R"({"at":4,"lineage":"population","do":[{"deed":"bottleneck","size":5,
                                       "generations":1}]})"
                                << 1;
        QTest::newRow("growth of sexes") << R"("size":40,"variants":4,"growth":{"rate":0.6},
            "mating":{"system":"twoSexes"})"
                                         << "" << 1;
        QTest::newRow("growth in demes") << R"("size":40,"variants":4,"growth":{"rate":0.3},
            "space":{"kind":"islands","demes":5},"forces":{"exchange":0.1})"
                                         << "" << 1;
        QTest::newRow("survivors of both sexes")
            << R"("size":40,"variants":4,"mating":{"system":"twoSexes"})" << kFounders << 4;
        QTest::newRow("survivors of demes") << R"("size":40,"variants":4,"space":{"kind":"islands","demes":4},
            "forces":{"exchange":0.1})" << kFounders
                                            << 4;
        QTest::newRow("a pathogen") << R"("size":40,"variants":4)"
                                    << R"({"at":4,"lineage":"population","do":[{"deed":"pathogen","locus":0}]})" << 4;
        QTest::newRow("lethal equivalents") << R"("size":40,"variants":4,"lethalEquivalents":3)"
                                            << "" << 1;
        QTest::newRow("sib lines and strangers") << R"("size":40,"variants":4,"mating":{"system":"fullSib"},
            "forces":{"inflow":0.1})"
                                                 << "" << 1;
        QTest::newRow("sib lines of an odd number") << R"("size":41,"variants":4,"mating":{"system":"fullSib"})"
                                                    << "" << 1;
        QTest::newRow("sib lines that become more") << R"("size":20,"variants":4,"mating":{"system":"fullSib"})"
                                                    << R"({"at":4,"lineage":"population","set":{"size":30}})" << 4;
        QTest::newRow("selection among sixteen") << R"("size":40,"variants":16,"selection":{"model":"genic"},
            "forces":{"selection":0.1})"
                                                 << "" << 1;
    }
    void whatChanceDecidesIsNoExpectation()
    {
        QFETCH(const QString, members);
        QFETCH(const QString, changes);
        QFETCH(const int, brokenAt);
        const std::vector<Line> lines =
            expected(population(members.toStdString(), changes.toStdString()), Side::Right, 6);
        for (std::size_t at = 0; at < lines.size(); ++at) {
            QCOMPARE(lines[at].isValid, static_cast<int>(at) < brokenAt);
            QCOMPARE(lines[at].why.empty(), lines[at].isValid);
        }
    }

    void survivorsOfOneKindStayExpected()
    {
        verifyDiversity(population(R"("size":40,"loci":20,"variants":4)",
                                   R"({"at":4,"lineage":"population","do":[{"deed":"founders","individuals":5}]})"),
                        400, {3, 4, 8});
    }

    void genicSelectionOnTwoAllelesIsFollowed_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("changes");
        const char* kLater = R"({"at":4,"lineage":"population","set":{"selection":-0.1,"size":15}})";
        QTest::newRow("closed") << R"("size":20,"variants":2,"forces":{"selection":0.1})"
                                << "";
        QTest::newRow("rare, mutation, inflow") << R"("size":30,"variants":2,"frequencies":[0.1,0.9],
            "forces":{"selection":0.3,"mutation":0.02,"inflow":0.03})"
                                                << kLater;
        QTest::newRow("the other allele") << R"("size":30,"variants":2,"mutationModel":"otherAlleles",
            "forces":{"selection":0.2,"mutation":0.05})"
                                          << kLater;
    }
    void genicSelectionOnTwoAllelesIsFollowed()
    {
        QFETCH(const QString, members);
        QFETCH(const QString, changes);
        verifyDiversity(population(R"("selection":{"model":"genic","locus":0},"loci":1,)" + members.toStdString(),
                                   changes.toStdString()),
                        12000, {1, 5, 10});
    }

    void onlyTheErrorOfSomeRegressionsIsKnown()
    {
        const Scenario scenario = fixtures::scenarioOf(
            R"("kind":"regression","size":60,"regression":{"features":10,"noise":0.5},"loop":{"data":"accumulate"},
               "forces":{})",
            fixtures::kIdlePopulation, "");
        const std::vector<Line> lines = expected(scenario, Side::Left, 5);
        QVERIFY(!lines[1].isValid);
        double error = 0; // Σ σ²d/(i(iT − d − 1)), d = 10, σ = ½
        for (int i = 1; i <= 5; ++i)
            error += 0.25 * 10 / (i * (i * 60.0 - 11));
        QVERIFY(std::abs(lines[5].kept - 1 / (1 + error)) < 1e-9);
    }
};

OUTCROSS_TEST(ExpectationMeanTest)
#include "expectation_mean_test.moc"
