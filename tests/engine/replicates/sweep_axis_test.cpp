#include "engine/base/errors.h"
#include "engine/replicates/sweep_axis.h"
#include "tests/registry.h"

#include <QTest>

using namespace outcross;

class SweepAxisTest : public QObject
{
    Q_OBJECT
private slots:
    void reachesBothEndsInEvenSteps()
    {
        const SweepAxis axis = parseSweepAxis("inflow=0:0.1:21");
        QCOMPARE(axis, (SweepAxis{Quantity::Inflow, {}, 0, 0.1, 21, false}));
        QCOMPARE(valueAt(axis, 0), 0.0);
        QCOMPARE(valueAt(axis, 20), 0.1);
        QCOMPARE(textAt(axis, 3), std::string("0.015"));
        QCOMPARE(textAt(axis, 19), std::string("0.095"));
    }

    void sizesAreWholeNumbers()
    {
        const SweepAxis axis = parseSweepAxis("population.size=20:400:20");
        QCOMPARE(axis.only.value(), Side::Right);
        QCOMPARE(nameOf(axis), std::string("population.size"));
        QCOMPARE(valueAt(axis, 1), 40.0);
        QCOMPARE(valueAt(parseSweepAxis("size=10:100:8"), 1), 23.0); // 22.857…
        QCOMPARE(textAt(parseSweepAxis("size=10:1000000:2"), 1), std::string("1000000"));
    }

    void aLogarithmicAxisMultiplies()
    {
        const SweepAxis axis = parseSweepAxis("ai.inflow=0.001:0.1:3L");
        QCOMPARE(valueAt(axis, 1), 0.01);
        QCOMPARE(valueAt(parseSweepAxis("size=10:1000:3L"), 1), 100.0);
    }

    void readsWhatItWrites()
    {
        for (const char* text : {"inflow=0:0.1:21", "population.size=20:400:20", "ai.mutation=0.001:0.1:7L",
                                 "selection=-1:1:5", "memory=0.25"})
            QCOMPARE(textOf(parseSweepAxis(text)), std::string(text));
    }

    void refusesInOneLine_data()
    {
        QTest::addColumn<QByteArray>("axis");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* axis, const char* says) {
            QTest::newRow(axis) << QByteArray(axis) << QByteArray(says);
        };
        row("inflow", "expected QUANTITY=LOW:HIGH:COUNT");
        row("inflow=", "expected QUANTITY=LOW:HIGH:COUNT");
        row("inflow=0:1", "expected QUANTITY=LOW:HIGH:COUNT");
        row("inflow=0:1:2:3", "expected QUANTITY=LOW:HIGH:COUNT");
        row("inflow=0:x:3", "expected QUANTITY=LOW:HIGH:COUNT");
        row("inflow=0:1:3.5", "expected QUANTITY=LOW:HIGH:COUNT");
        row("inflow=0:1:99999999999", "expected QUANTITY=LOW:HIGH:COUNT");
        row("influx=0:1:3", "\"influx\" is not a quantity");
        row("herd.size=1:9:3", "\"herd.size\" is not a quantity");
        row("inflow=0:1.5:4", "inflow=0:1.5:4: inflow can be from 0 to 1");
        row("inflow=nan:1:4", "inflow can be from 0 to 1");
        row("size=0:10:3", "size can be from 1 to 1000000");
        row("size=10:inf:3", "size can be from 1 to 1000000");
        row("inflow=0:1:0", "1 to 1000 values");
        row("inflow=0:1:1001", "1 to 1000 values");
        row("inflow=0:1:-4", "1 to 1000 values");
        row("inflow=0:1:1", "from a lower one to a higher one");
        row("inflow=1:0:5", "from a lower one to a higher one");
        row("inflow=0:1:5L", "a logarithmic axis starts above 0");
        row("size=20.5:30:2", "sizes begin and end with whole numbers");
        row("size=1:4:10", "two of the values are the same: 1");
    }
    void refusesInOneLine()
    {
        QFETCH(const QByteArray, axis);
        QFETCH(const QByteArray, says);
        try {
            (void)parseSweepAxis(axis.toStdString());
        } catch (const InputError& error) {
            QVERIFY2(QByteArray(error.what()).contains(says), error.what());
            QVERIFY(!QByteArray(error.what()).contains('\n'));
            return;
        }
        QFAIL("accepted");
    }
};

OUTCROSS_TEST(SweepAxisTest)
#include "sweep_axis_test.moc"
