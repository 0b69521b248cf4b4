#include "tests/engine/population/replicates.h"

#include "engine/population/sparse_trials.h"
#include "tests/registry.h"

using namespace outcross;

class SparseTrialsTest : public QObject
{
    Q_OBJECT

private slots:
    void successesComeAtTheirProbability_data()
    {
        QTest::addColumn<double>("p");
        for (const double p : {0.01, 0.3, 0.9})
            QTest::addRow("p = %g", p) << p;
    }

    void successesComeAtTheirProbability()
    {
        QFETCH(double, p);
        Stream stream = testStream(0, 1);
        std::vector<double> successes;
        std::vector<double> last;
        for (int run = 0; run < 4000; ++run) {
            double count = 0;
            bool lastSucceeded = false;
            forEachSuccess(100, p, stream, [&](std::int64_t trial) {
                ++count;
                lastSucceeded = trial == 99;
            });
            successes.push_back(count);
            last.push_back(lastSucceeded);
        }
        verifyMean(successes, 100 * p);
        verifyMean(last, p, 1);
    }

    void certaintyVisitsAllAndImpossibilityNone()
    {
        Stream stream = testStream(0, 1);
        std::int64_t next = 0;
        forEachSuccess(1000, 1, stream, [&](std::int64_t trial) { QCOMPARE(trial, next++); });
        QCOMPARE(next, std::int64_t{1000});
        for (const double p : {0.0, 5e-324, 1e-300, -1.0, std::nan("")})
            forEachSuccess(1000, p, stream, [](std::int64_t) { QFAIL("there is no success to visit"); });
    }
};

OUTCROSS_TEST(SparseTrialsTest)
#include "sparse_trials_test.moc"
