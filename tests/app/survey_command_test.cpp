#include "app/commands/survey_command.h"
#include "app/files/shipped.h"
#include "engine/base/errors.h"
#include "engine/document/origins.h"
#include "engine/monitoring/survey.h"
#include "tests/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

/// A population in name: one locus, genotypes drawn anew by whoever samples it.
class FakePopulation final : public Lineage, public Surveyable
{
public:
    enum class Kind { Alive, DiesAtFive, Model };
    explicit FakePopulation(Kind kind) : m_kind(kind) {}

    void advance(const Forces&, std::int64_t, const Stream&, const std::stop_token&) override { ++m_generation; }
    [[nodiscard]] Census census(const std::stop_token&) const override { return {}; }
    [[nodiscard]] Portrait portrait(const PictureRequest&) const override { return {}; }
    [[nodiscard]] std::unique_ptr<Lineage> clone() const override { return std::make_unique<FakePopulation>(*this); }
    void countBytes(Footprint& footprint) const override { footprint.add(sizeof *this); }
    [[nodiscard]] int loci() const override { return 1; }
    [[nodiscard]] std::string locusName(int) const override { return {}; }
    [[nodiscard]] std::span<const double> frequencies(int) const override { return m_frequencies; }
    [[nodiscard]] Moments startMoments() const override { return {}; }
    [[nodiscard]] SourceMoments sourceMoments() const override { return {}; }

    [[nodiscard]] const Surveyable* surveyable() const override { return m_kind == Kind::Model ? nullptr : this; }
    [[nodiscard]] GenotypeSample sample(std::int64_t individuals, Stream stream) const override
    {
        GenotypeSample sample{.loci = 1, .deme = {}, .cells = {}};
        if (m_kind == Kind::DiesAtFive && m_generation >= 5)
            return sample;
        for (std::int64_t i = 0; i < individuals; ++i) {
            sample.deme.push_back(0);
            sample.cells.push_back(
                {static_cast<std::uint16_t>(stream.below(4)), static_cast<std::uint16_t>(stream.below(4))});
        }
        return sample;
    }
    [[nodiscard]] PopulationTruth truth() const override
    {
        PopulationTruth truth;
        truth.individuals = 1000;
        truth.inverseSizes = static_cast<double>(m_generation) / 500;
        return truth;
    }

private:
    Kind m_kind;
    std::int64_t m_generation = 0;
    std::vector<double> m_frequencies{0.5, 0.5};
};

class FakeOrigin final : public Origin
{
public:
    explicit FakeOrigin(FakePopulation::Kind kind) : m_kind(kind) {}
    [[nodiscard]] std::unique_ptr<Lineage> found(const Stream&, const std::stop_token&) const override
    {
        return std::make_unique<FakePopulation>(m_kind);
    }

private:
    FakePopulation::Kind m_kind;
};

Run fakeRun(FakePopulation::Kind kind)
{
    Scenario scenario = scenarioNamed(QString::fromLatin1(kDefaultScenarioWord));
    PerSide<std::shared_ptr<const Origin>> origins = prepareOrigins(scenario, shippedData());
    origins[Side::Right] = std::make_shared<FakeOrigin>(kind);
    return {std::move(scenario), std::move(origins), 0, Recording::CensusOnly};
}

std::string refusal(FakePopulation::Kind kind, const SurveyCommand& command)
{
    try {
        Run run = fakeRun(kind);
        (void)surveyOf(run, command, {});
    } catch (const InputError& error) {
        return error.what();
    }
    return "accepted";
}

} // namespace

class SurveyCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void samplesAtBothGenerationsFromTheirOwnStreams()
    {
        Run run = fakeRun(FakePopulation::Kind::Alive);
        const SurveyCommand command{.generation = 12, .first = 2, .sample = 30};
        const SurveyReport report = surveyOf(run, command, {});
        QCOMPARE(run.generation(), 12);
        // What makeSurvey says of the same two draws.
        const FakePopulation population(FakePopulation::Kind::Alive);
        const auto drawnAt = [&](std::uint64_t generation) {
            return population.surveyable()->sample(30,
                                                   Stream(run.scenario().seed, 0, 1, generation).block(kSurveyBlock));
        };
        const GenotypeSample first = drawnAt(2);
        const GenotypeSample now = drawnAt(12);
        QVERIFY(first != now);
        const PopulationTruth truth = run.lineage(Side::Right).surveyable()->truth();
        const SurveyReport expected = makeSurvey(now, 12, &first, 2, truth, 2 / 500.0, 1000);
        QCOMPARE(surveyTable(report), surveyTable(expected));
        QVERIFY(std::abs(report.trueHarmonicSize - 500) < 1e-9);
    }

    void generationZeroHasNoEarlierSample()
    {
        Run run = fakeRun(FakePopulation::Kind::Alive);
        QCOMPARE(surveyOf(run, {.generation = 0, .sample = 5}, {}).firstGeneration, -1);
    }

    void refusesWhereNobodyCanBeSampled()
    {
        const SurveyCommand command{.generation = 9, .sample = 30};
        QCOMPARE(refusal(FakePopulation::Kind::Model, command),
                 std::string("lineages.population: the lineage “diploid” has no genotypes to sample"));
        QCOMPARE(refusal(FakePopulation::Kind::DiesAtFive, command),
                 std::string("lineages.population: nobody is left to sample at generation 9"));
        QCOMPARE(refusal(FakePopulation::Kind::DiesAtFive, {.generation = 4, .sample = 30}), std::string("accepted"));
    }

    void stopsWhenAskedTo()
    {
        Run run = fakeRun(FakePopulation::Kind::Alive);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN((void)surveyOf(run, {.generation = 9, .sample = 3}, stop.get_token()), Cancelled);
    }

    void badFilesAndOutputsExitWithTwo()
    {
        const QTemporaryDir folder;
        SurveyCommand command{.file = folder.filePath(u"none.json"_s), .generation = 3, .sample = 5};
        QCOMPARE(executeSurvey(command), kExitBadInput);
        command.file = u"default"_s;
        command.output = folder.path();
        QCOMPARE(executeSurvey(command), kExitBadInput);
        command.output = folder.filePath(u"no/such/folder.csv"_s);
        QCOMPARE(executeSurvey(command), kExitBadInput);
    }

    void writesATableOrSaysWhyNot()
    {
        const QTemporaryDir folder;
        const SurveyCommand command{
            .file = u"default"_s, .generation = 3, .sample = 5, .output = folder.filePath(u"survey.csv"_s)};
        const Scenario scenario = scenarioNamed(command.file);
        const bool canBeSampled =
            prepareOrigins(scenario, shippedData())[Side::Right]->found(Stream(scenario.seed, 0, 1, 0))->surveyable() !=
            nullptr;
        QCOMPARE(executeSurvey(command), canBeSampled ? kExitOk : kExitBadInput);
        QFile table(command.output);
        QCOMPARE(table.open(QIODevice::ReadOnly), canBeSampled);
        if (canBeSampled)
            QVERIFY(QByteArray("\n" + table.readAll()).contains("\nquantity,estimate,low,high,truth\ngeneration,3,"));
    }
};

OUTCROSS_TEST(SurveyCommandTest)
#include "survey_command_test.moc"
