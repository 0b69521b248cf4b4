#include "tests/engine/shared/fixtures.h"

#include "engine/base/errors.h"
#include "engine/document/origins.h"
#include "engine/replicates/replicate_crew.h"
#include "engine/replicates/sweep.h"
#include "engine/run/founding_cost.h"
#include "tests/registry.h"

#include <QTest>

#include <atomic>
#include <functional>
#include <utility>

using namespace outcross;

namespace
{

std::stop_token stopped()
{
    std::stop_source source;
    source.request_stop();
    return source.get_token();
}

bool isCancelled(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Cancelled&) {
        return true;
    }
    return false;
}

/// Counts how often it was handed on and counted; a stop comes after it was made.
struct Tally {
    std::stop_source stop;
    int made = 0;
    int counted = 0;
};

class Slow final : public Lineage
{
public:
    explicit Slow(Tally* tally) : m_tally(tally) {}
    void advance(const Forces&, std::int64_t size, const Stream&, const std::stop_token&) override
    {
        m_census.size = size;
        m_census.diversity /= 2;
        if (!m_tally)
            return;
        ++m_tally->made;
        m_tally->stop.request_stop();
    }
    [[nodiscard]] Census census(const std::stop_token& stop) const override
    {
        if (m_tally && stop.stop_requested())
            throw Cancelled();
        if (m_tally)
            ++m_tally->counted;
        return m_census;
    }
    [[nodiscard]] Portrait portrait(const PictureRequest&) const override { return {}; }
    [[nodiscard]] std::unique_ptr<Lineage> clone() const override { return std::make_unique<Slow>(*this); }
    void countBytes(Footprint& footprint) const override { footprint.add(sizeof *this); }
    [[nodiscard]] int loci() const override { return 1; }
    [[nodiscard]] std::string locusName(int) const override { return {}; }
    [[nodiscard]] std::span<const double> frequencies(int) const override { return m_frequencies; }
    [[nodiscard]] Moments startMoments() const override { return {0.5, 0, 0}; }
    [[nodiscard]] SourceMoments sourceMoments() const override { return {.itemsPerIndividual = 2}; }

private:
    Tally* m_tally;
    Census m_census{.diversity = 0.5, .variants = 2, .size = 60};
    std::vector<double> m_frequencies{0.5, 0.5};
};

class SlowOrigin final : public Origin
{
public:
    explicit SlowOrigin(Tally* tally) : m_tally(tally) {}
    [[nodiscard]] std::unique_ptr<Lineage> found(const Stream&, const std::stop_token&) const override
    {
        return std::make_unique<Slow>(m_tally);
    }

private:
    Tally* m_tally;
};

} // namespace

class FoundingStopTest : public QObject
{
    Q_OBJECT

    DataLibrary m_library = fixtures::library();

private slots:
    /// Whatever learns something from data before generation 0 asks on the way whether anybody still waits.
    void readingAndLearningStop_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"old_faithful", "default", "sixteen_modes", "habsburgs", "language_collapse",
                               "digits_melting", "nancy_fragments"})
            QTest::newRow(id) << id;
    }
    void readingAndLearningStop()
    {
        QFETCH(const QString, id);
        Scenario scenario = fixtures::shipped(id.toStdString());
        const auto origins = prepareOrigins(scenario, m_library);
        bool stops = false;
        for (const Side side : kSides) {
            stops =
                stops || isCancelled([&] { (void)prepareOrigin(scenario.lineages[side], side, m_library, stopped()); });
            stops = stops || isCancelled([&] { (void)origins[side]->found(Stream(1, 0, 0, 0), stopped()); });
        }
        QVERIFY(stops);
        QVERIFY(isCancelled([&] { const Run run(scenario, origins, 0, Recording::Pictures, stopped()); }));
    }

    void soDoWhoeverFoundsMany()
    {
        const auto document = std::make_shared<const Scenario>(fixtures::closedLoop());
        const auto origins = prepareOrigins(*document, m_library);
        QVERIFY(isCancelled([&] { const ReplicateCrew crew(document, origins, 3, kReplicateBytes, stopped()); }));
        ReplicateCrew crew(document, origins, 3);
        crew.advance(5, 1, {});
        Scenario other = *document;
        other.lineages[Side::Left].forces.inflow = 0.5;
        QVERIFY(isCancelled([&] { crew.adopt(std::make_shared<const Scenario>(other), stopped()); }));
        SweepSpec spec;
        spec.scenario = fixtures::shipped("habsburgs");
        spec.x = parseSweepAxis("ai.inflow=0:0.1:2");
        spec.y = parseSweepAxis("ai.size=40:80:2");
        QVERIFY(isCancelled([&] { const Sweep sweep(spec, m_library, Sweep::Impossible::Refuse, stopped()); }));
    }

    void aRunThatCannotStartOverStaysWhereItIs()
    {
        Run run = fixtures::runOf(fixtures::closedLoop());
        for (int i = 0; i < 5; ++i)
            run.step({});
        const double kept = run.row(Side::Right).census.kept;
        QVERIFY(isCancelled([&] { run.startOver(stopped()); }));
        QCOMPARE(run.generation(), 5);
        QCOMPARE(run.row(Side::Right).census.kept, kept);
        run.startOver();
        QCOMPARE(run.generation(), 0);
    }

    void whatTakesLongIsKnownBefore()
    {
        Scenario scenario = fixtures::closedLoop();
        QVERIFY(foundingSeconds(scenario) < kToldSeconds);
        for (const char* id : {"default", "habsburgs", "language_collapse", "digits_melting"})
            QVERIFY(foundingSeconds(fixtures::shipped(id)) < kToldSeconds);
        scenario.lineages[Side::Right].size = 1'000'000;
        scenario.lineages[Side::Right].loci = 100;
        QVERIFY(foundingSeconds(scenario) > kToldSeconds);
    }

    /// Counting a large generation can be stopped, too; it is not made again.
    void aGenerationThatIsMadeIsCountedLater()
    {
        Tally tally;
        PerSide<std::shared_ptr<const Origin>> origins;
        origins[Side::Left] = std::make_shared<const SlowOrigin>(nullptr);
        origins[Side::Right] = std::make_shared<const SlowOrigin>(&tally);
        Run run(fixtures::closedLoop(), origins, 0, Recording::Pictures);
        const int counted = tally.counted;
        QVERIFY(isCancelled([&] { run.step(tally.stop.get_token()); }));
        QCOMPARE(tally.made, 1);
        QCOMPARE(run.generation(), 0);
        QCOMPARE(run.newest(), 0);
        QVERIFY(!run.moment());
        const Run copy = run; // is in the middle, too
        run.step({});
        QCOMPARE(tally.made, 1);
        QCOMPARE(tally.counted, counted + 1);
        QCOMPARE(run.generation(), 1);
        QCOMPARE(run.row(Side::Right).census.diversity, 0.25);
        QCOMPARE(run.history(Side::Right).size(), std::size_t{2});
        Run other = copy;
        other.step({});
        QCOMPARE(tally.made, 1);
        QCOMPARE(other.row(Side::Right).census.diversity, 0.25);
        Run again = copy;
        again.startOver();
        again.step({});
        QCOMPARE(tally.made, 2);
        QCOMPARE(again.row(Side::Right).census.diversity, 0.25);
    }
};

OUTCROSS_TEST(FoundingStopTest)
#include "founding_stop_test.moc"
