#include "engine/theory/islands.h"
#include "tests/engine/retraining/loop_kinds.h"
#include "tests/registry.h"

using namespace outcross;
using loop_kinds::kept;
using replicates::Plan;

/// Several labs side by side against the theory of subdivided populations, for every kind that follows it.
class LoopLabsTest : public QObject
{
    Q_OBJECT

private slots:
    void isolatedLabsDriftEachForItself_data() { loop_kinds::addRows(); }
    void isolatedLabsDriftEachForItself();
    void sharedDataAreIslands_data();
    void sharedDataAreIslands();
    void sharedRealDataComeOnTop_data() { loop_kinds::addRows(); }
    void sharedRealDataComeOnTop();
    void mergedGaussiansRecoverNothing();
    void mergedFrequenciesAreOneLargerLab();
};

namespace
{

constexpr std::int64_t kItems = 20;

Learning labs(int count, LabExchange exchange = LabExchange::Data)
{
    Learning learning;
    learning.loop.labs = count;
    learning.loop.exchange = exchange;
    return learning;
}

/// A variance wanders most on the line.
int replicatesOf(const QString& kind)
{
    return kind == QLatin1String("gaussian") ? 2500 : 1200;
}

/// Mean diversity within a lab, as a share of the real one.
double keptWithin(const Lineage& lineage)
{
    return lineage.census().within / lineage.startMoments().diversity;
}

/// Share of the real diversity after `generations`, the first of them trained on n real items in every lab: the
/// recursion of the theory for a real diversity of 1 (it is linear), so H = 1 − J.
StructuredDiversity islands(const IslandModel& model, int generations)
{
    IslandIdentities identities{.within = 1 / model.copies, .between = 0};
    for (int t = 1; t < generations; ++t)
        identities = nextIslandIdentities(identities, model);
    return islandDiversity(identities, model.demes);
}

} // namespace

void LoopLabsTest::isolatedLabsDriftEachForItself()
{
    // I7, and D1 within each lab.
    QFETCH(QString, kind);
    const auto from = loop_kinds::origin(kind, labs(4), kItems);
    const Plan plan{{}, kItems, 10, 1700};
    VERIFY_MEAN(measure(*from, plan, keptWithin), std::pow(1 - 1.0 / kItems, 10));
    VERIFY_MEAN(measure(*from, plan, kept), admixedHeterozygosity(1, kItems, 4, 10));
}

void LoopLabsTest::sharedDataAreIslands_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("exchange");
    QTest::newRow("categorical, 3 labs") << "categorical" << 3 << 0.1;
    QTest::newRow("categorical, 2 labs, most items foreign") << "categorical" << 2 << 0.9;
    QTest::newRow("gaussian, 3 labs") << "gaussian" << 3 << 0.1;
    QTest::newRow("mixture, 3 labs") << "mixture" << 3 << 0.1;
}

void LoopLabsTest::sharedDataAreIslands()
{
    // I5 with n copies.
    QFETCH(QString, kind);
    QFETCH(int, count);
    QFETCH(double, exchange);
    const auto from = loop_kinds::origin(kind, labs(count), kItems);
    const StructuredDiversity theory =
        islands({.copies = static_cast<double>(kItems), .demes = count, .migration = exchange}, 15);
    const Plan plan{{.exchange = exchange}, kItems, 15, replicatesOf(kind)};
    VERIFY_MEAN(measure(*from, plan, keptWithin), theory.within);
    VERIFY_MEAN(measure(*from, plan, kept), theory.total);
}

void LoopLabsTest::sharedRealDataComeOnTop()
{
    // An item is real with chance f, else foreign with chance m. Identity with real items is 0 in these units, so both
    // identities of I5 shrink by (1 − f)² before sampling.
    QFETCH(QString, kind);
    constexpr double kInflow = 0.05;
    const IslandModel model{.copies = static_cast<double>(kItems), .demes = 3, .migration = 0.1};
    const double stay = (1 - kInflow) * (1 - kInflow);
    IslandIdentities now{.within = 1 / model.copies, .between = 0};
    for (int t = 1; t < 20; ++t)
        now = nextIslandIdentities({.within = stay * now.within, .between = stay * now.between}, model);
    const StructuredDiversity theory = islandDiversity(now, 3);
    const Plan plan{{.inflow = kInflow, .exchange = 0.1}, kItems, 20, replicatesOf(kind)};
    const auto from = loop_kinds::origin(kind, labs(3), kItems);
    VERIFY_MEAN(measure(*from, plan, keptWithin), theory.within);
    VERIFY_MEAN(measure(*from, plan, kept), theory.total);
}

void LoopLabsTest::mergedGaussiansRecoverNothing()
{
    // The mean of the labs' variances falls by 1 − 1/n however much they are merged; wholly merged labs are one model.
    const auto from = loop_kinds::origin(QStringLiteral("gaussian"), labs(4, LabExchange::Merge), kItems);
    const double lost = std::pow(1 - 1.0 / kItems, 10);
    for (const double share : {0.3, 1.0})
        VERIFY_MEAN(measure(*from, Plan{{.exchange = share}, kItems, 10, 1700}, keptWithin), lost);
    VERIFY_MEAN(measure(*from, Plan{{.exchange = 1}, kItems, 10, 1700}, kept), lost);
}

void LoopLabsTest::mergedFrequenciesAreOneLargerLab()
{
    // The mean of L frequencies, each of n items, is the frequency in all L·n items.
    const auto from = loop_kinds::origin(QStringLiteral("categorical"), labs(4, LabExchange::Merge), kItems);
    VERIFY_MEAN(measure(*from, Plan{{.exchange = 1}, kItems, 40, 2000}, kept), std::pow(1 - 1.0 / (4 * kItems), 40));
    // Half merged: what two labs share of J moves to the mean. J̄ = J_w/L + (1 − 1/L)J_b is that of the mean.
    double within = 0;
    double between = 0;
    for (int t = 0; t < 15; ++t) {
        within = 1.0 / kItems + (1 - 1.0 / kItems) * within;
        const double mean = within / 4 + 0.75 * between;
        within = 0.25 * within + 0.75 * mean;
        between = 0.25 * between + 0.75 * mean;
    }
    const Plan half{{.exchange = 0.5}, kItems, 15, 1500};
    VERIFY_MEAN(measure(*from, half, keptWithin), 1 - within);
    VERIFY_MEAN(measure(*from, half, kept), 1 - (within / 4 + 0.75 * between));
}

OUTCROSS_TEST(LoopLabsTest)
#include "loop_labs_test.moc"
