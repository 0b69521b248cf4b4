#include "engine/document/origins.h"
#include "engine/replicates/replicate_runs.h"
#include "tests/engine/shared/fixtures.h"
#include "tests/registry.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <vector>

using namespace outcross;

namespace
{

/// One number of one lineage in each of some replicates.
template <class Number>
std::vector<double> each(const Scenario& scenario, Side side, std::uint32_t replicates, const Number& number)
{
    std::vector<double> values(replicates);
    const DataLibrary data = fixtures::library();
    runReplicates(scenario, prepareOrigins(scenario, data), {replicates, 2}, {},
                  [&](std::uint32_t replicate, const ReplicateHistory& histories) {
                      values[replicate] = number(histories[side]);
                  });
    return values;
}

double mean(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

const Census& at(const HistoryView& history, std::size_t generation)
{
    return history[generation].census;
}

} // namespace

/// What the shipped scenarios say of themselves in `about` and `question` is what happens, over some replicates.
class ScenarioSentencesTest : public QObject
{
    Q_OBJECT
private slots:
    void noneSaysHowLongAGenerationTakes()
    {
        // That is a matter of the machine.
        static const QRegularExpression time(QStringLiteral("\\b(seconds?|minutes?|milliseconds?)\\b"));
        const auto folder = std::filesystem::path(OUTCROSS_SOURCE_DIR) / "resources" / "scenarios";
        for (const auto& file : std::filesystem::directory_iterator(folder)) {
            const Scenario scenario = readScenario(file.path());
            for (const std::string& sentence : {scenario.about, scenario.question})
                QVERIFY2(!QString::fromStdString(sentence).contains(time), sentence.c_str());
        }
    }

    void cheetahsAndSamplesAreAsManyCopies()
    {
        const Scenario scenario = fixtures::shipped("cheetah");
        QVERIFY(scenario.about.find("fourteen samples") != std::string::npos);
        Run run = fixtures::runOf(scenario);
        std::vector<std::int64_t> samples;
        std::vector<std::int64_t> cheetahs;
        while (run.generation() < 75) {
            run.step({});
            samples.push_back(run.row(Side::Left).census.size);
            cheetahs.push_back(run.row(Side::Right).census.size);
        }
        QCOMPARE(*std::min_element(samples.begin(), samples.end()), std::int64_t{14});
        QCOMPARE(*std::min_element(cheetahs.begin(), cheetahs.end()), std::int64_t{7});
        QCOMPARE(std::count(samples.begin(), samples.end(), 14), std::count(cheetahs.begin(), cheetahs.end(), 7));
    }

    void oneMigrantKeepsFourFifthsOnAverage()
    {
        const Scenario scenario = fixtures::shipped("one_migrant");
        QVERIFY(scenario.question.find("On average both keep four fifths") != std::string::npos);
        for (const Side side : kSides) {
            const double kept =
                mean(each(scenario, side, 300, [](const HistoryView& history) { return history.back().census.kept; }));
            QVERIFY2(std::abs(kept - 0.8) < 0.02, qPrintable(QString::number(kept)));
        }
    }

    void aRescueBringsTheNumbersBack()
    {
        const Scenario scenario = fixtures::shipped("genetic_rescue");
        QVERIFY(scenario.about.find("as many as at first") != std::string::npos);
        Run run = fixtures::runOf(scenario);
        std::vector<std::int64_t> sizes;
        while (run.generation() < 101) {
            run.step({});
            sizes.push_back(run.row(Side::Right).census.size);
        }
        QCOMPARE(sizes[18], std::int64_t{60});
        QCOMPARE(sizes[19], std::int64_t{15}); // generation 20
        QCOMPARE(sizes[98], std::int64_t{15});
        QCOMPARE(sizes[99], std::int64_t{60});
    }

    void panthersAreRescuedForAWhile()
    {
        const Scenario scenario = fixtures::shipped("florida_panther");
        const auto fitnessAt = [&](std::size_t generation) {
            return mean(each(scenario, Side::Right, 40,
                             [&](const HistoryView& history) { return at(history, generation).fitness; }));
        };
        const double before = fitnessAt(14);
        const double rescued = fitnessAt(15);
        QVERIFY(before < fitnessAt(5)); // ever fewer kittens
        QVERIFY(rescued > before + 0.1);
        QVERIFY(fitnessAt(30) < rescued - 0.05);
        const double sizes = mean(each(scenario, Side::Right, 40, [](const HistoryView& history) {
            return static_cast<double>(at(history, 20).size);
        }));
        QVERIFY(sizes > 30); // there is room for more
    }

    void theWolvesDieOut()
    {
        const Scenario scenario = fixtures::shipped("isle_royale");
        QVERIFY(scenario.about.find("nobody is left") != std::string::npos);
        const std::vector<double> left = each(scenario, Side::Right, 40, [](const HistoryView& history) {
            return history.back().census.size > 0 ? 1.0 : 0.0;
        });
        QCOMPARE(left.front(), 0.0); // what one sees first
        QVERIFY2(mean(left) < 0.1, qPrintable(QString::number(mean(left))));
    }

    void purgingRaisesFitnessAgain()
    {
        const Scenario scenario = fixtures::shipped("purging");
        const std::vector<double> risen = each(scenario, Side::Right, 12, [](const HistoryView& history) {
            const double low = std::min({at(history, 12).fitness, at(history, 15).fitness, at(history, 20).fitness});
            return at(history, 9).fitness > low && at(history, 80).fitness > low + 0.05 ? 1.0 : 0.0;
        });
        QVERIFY2(mean(risen) > 0.7, qPrintable(QString::number(mean(risen))));
        QCOMPARE(risen.front(), 1.0);
    }

    void rareThingsAreLostAtOnce()
    {
        const Scenario scenario = fixtures::shipped("tails_first");
        for (const Side side : kSides) {
            const auto first = each(scenario, side, 4, [](const HistoryView& history) {
                return at(history, 1).variants / at(history, 0).variants;
            });
            const auto kept = each(scenario, side, 4, [](const HistoryView& history) { return at(history, 50).kept; });
            QVERIFY2(mean(first) < 0.85, qPrintable(QString::number(mean(first))));
            QVERIFY2(mean(kept) > 0.9, qPrintable(QString::number(mean(kept))));
        }
    }

    void rareWordsComeBack()
    {
        const Scenario scenario = fixtures::shipped("tale_of_tails");
        const auto back = each(scenario, Side::Left, 4, [](const HistoryView& history) {
            return at(history, 110).variants - at(history, 99).variants;
        });
        for (const double more : back)
            QVERIFY(more > 20);
    }

    void oneCloneKeepsHalfUntilTheBlight()
    {
        const std::vector<double> kept =
            each(fixtures::shipped("lumper"), Side::Right, 40,
                 [](const HistoryView& history) { return at(history, 45).size == 0 ? at(history, 44).kept : -1.0; });
        QVERIFY(std::abs(kept.front() - 0.5) < 0.05);
        for (const double half : kept)
            QVERIFY2(std::abs(half - 0.5) < 0.05 || half == 0, qPrintable(QString::number(half))); // one allele twice
    }

    void aTenthRealKeepsHalfOfTheWords()
    {
        const double share =
            mean(each(fixtures::shipped("language_tenth_real"), Side::Left, 1,
                      [](const HistoryView& history) { return at(history, 40).variants / at(history, 0).variants; }));
        QVERIFY2(std::abs(share - 0.5) < 0.05, qPrintable(QString::number(share)));
    }

    void nearlyAllThatPassesTheBorderIsReal()
    {
        const std::vector<double> real =
            each(fixtures::shipped("watermark_border"), Side::Left, 1, [](const HistoryView& history) {
                double least = 1;
                for (std::size_t generation = 20; generation < history.size(); ++generation)
                    least = std::min(least, history.measures(generation)[0]);
                return least;
            });
        QVERIFY2(real.front() > 0.95, qPrintable(QString::number(real.front())));
    }

    void aLostModeNeverComesBack_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("as shipped") << "";
        QTest::newRow("bells, more samples") << R"("kind":"mixture","size":400,"variants":25)";
        QTest::newRow("bells on a ring, close together") << R"("kind":"mixture","size":150,"variants":8,
            "shape":"ring","spacing":3)";
        QTest::newRow("penguins") << R"("kind":"mixture","size":120,"variants":3,"data":"penguins",
            "columns":["bill_length_mm","bill_depth_mm"])";
        QTest::newRow("kernels") << R"("kind":"kde","size":120,"variants":16)";
        QTest::newRow("narrow kernels") << R"("kind":"kde","size":120,"variants":16,"bandwidth":0.05)";
        QTest::newRow("noise, two labs") << R"("kind":"mixture","size":120,"variants":16,
            "loop":{"labs":2,"noise":0.1},"forces":{"exchange":0.2})";
        QTest::newRow("cut short") << R"("kind":"mixture","size":120,"variants":16,"curation":{"by":"truncation"},
            "forces":{"selection":0.05})";
    }
    void aLostModeNeverComesBack()
    {
        QFETCH(const QString, model);
        Scenario scenario = fixtures::shipped("sixteen_modes");
        if (!model.isEmpty())
            scenario.lineages[Side::Left] =
                parseScenario(R"({"format":1,"seed":6,"generations":9,"lineages":{"ai":{)" + model.toStdString() +
                                  R"(},"population":{"kind":"diploid","size":4,"variants":2}}})",
                              "test", {})
                    .lineages[Side::Left];
        scenario.generations = 150;
        const std::vector<double> rises = each(scenario, Side::Left, 8, [](const HistoryView& history) {
            int count = 0;
            for (std::size_t generation = 1; generation < history.size(); ++generation)
                count += at(history, generation).variants > at(history, generation - 1).variants ? 1 : 0;
            return static_cast<double>(count);
        });
        QCOMPARE(*std::max_element(rises.begin(), rises.end()), 0.0);
    }

    /// No mode is alive that no bell stands on and hardly an item lies near, and a bell that stands keeps it alive.
    void aModeIsAliveWhereABellStands()
    {
        const Scenario scenario = fixtures::shipped("sixteen_modes");
        Run run = fixtures::runOf(scenario);
        int empty = 0;
        int lookedAt = 0;
        while (run.generation() < 60) {
            run.step({});
            const Portrait portrait = run.lineage(Side::Left).portrait({});
            const auto& scatter = std::get<ScatterPortrait>(portrait.picture);
            for (const PortraitMode& mode : scatter.realModes) {
                const auto isNear = [&](double x, double y) { // round modes of deviation 1
                    return std::hypot(x - mode.mean.x, y - mode.mean.y) <= 3;
                };
                const bool stands =
                    std::any_of(scatter.modelModes.begin(), scatter.modelModes.end(),
                                [&](const PortraitMode& bell) { return isNear(bell.mean.x, bell.mean.y); });
                const auto items = std::count_if(scatter.points.begin(), scatter.points.end(),
                                                 [&](const PortraitPoint& item) { return isNear(item.x, item.y); });
                ++lookedAt;
                empty += mode.alive ? 0 : 1;
                QCOMPARE(mode.alive, mode.share > 0);
                QVERIFY(!mode.alive || stands || items >= 2);
            }
            const double alive =
                static_cast<double>(std::count_if(scatter.realModes.begin(), scatter.realModes.end(),
                                                  [](const PortraitMode& mode) { return mode.alive; }));
            QCOMPARE(alive, run.row(Side::Left).census.variants);
        }
        QVERIFY(empty > lookedAt / 2);
    }

    void withInflowModesDoComeBack()
    {
        Scenario scenario = fixtures::shipped("sixteen_modes");
        scenario.interventions.push_back(
            {.at = 60, .lineage = Side::Left, .set = {{Quantity::Inflow, 0.5}}, .deeds = {}});
        scenario.generations = 80;
        const std::vector<double> back = each(scenario, Side::Left, 4, [](const HistoryView& history) {
            return at(history, 80).variants - at(history, 59).variants;
        });
        for (const double more : back)
            QVERIFY(more > 3);
    }
};

OUTCROSS_TEST(ScenarioSentencesTest)
#include "scenario_sentences_test.moc"
