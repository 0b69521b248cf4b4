#include "engine/run/event.h"
#include "tests/registry.h"

#include <QTest>

#include <limits>

using namespace outcross;

class EventTest : public QObject
{
    Q_OBJECT

    static EventWatch::Now at(std::int64_t generation, std::int64_t alive, double kept)
    {
        return {.generation = generation, .variantsAlive = alive, .kept = kept};
    }

private slots:
    void aLossIsToldOnceAndCounted()
    {
        EventWatch watch(Side::Right, 16);
        QVERIFY(watch.watch(at(1, 16, 0.99)).empty());
        const auto lost = watch.watch(at(2, 14, 0.98));
        QCOMPARE(lost.size(), std::size_t{1});
        QVERIFY(lost[0].what == Occurrence::VariantsLost);
        QCOMPARE(lost[0].count, 2);
        QCOMPARE(lost[0].latest, 2);
        QCOMPARE(lost[0].start, 16);
        QVERIFY(watch.watch(at(3, 15, 0.98)).empty()); // one came back
        QVERIFY(watch.watch(at(4, 14, 0.98)).empty()); // and went: no new low
        QCOMPARE(watch.watch(at(5, 13, 0.97)).at(0).count, 3);
    }

    void ofManyVariantsEachEighthIsTold()
    {
        EventWatch watch(Side::Right, 96);
        QVERIFY(watch.watch(at(1, 85, 0.99)).empty());
        QCOMPARE(watch.watch(at(2, 84, 0.99)).at(0).count, 12);
        QVERIFY(watch.watch(at(3, 73, 0.99)).empty());
        QCOMPARE(watch.watch(at(4, 70, 0.99)).at(0).latest, 14);
    }

    void fixationHalfAndTenthAreToldOnce()
    {
        EventWatch watch(Side::Left, 4);
        QVERIFY(watch.watch(at(1, 4, 0.5)).at(0).what == Occurrence::HalfGone);
        QVERIFY(watch.watch(at(2, 4, 0.6)).empty());
        QVERIFY(watch.watch(at(3, 4, 0.4)).empty());
        const auto end = watch.watch(at(4, 1, 0.0));
        QCOMPARE(end.size(), std::size_t{2});
        QVERIFY(end[0].what == Occurrence::TenthLeft);
        QVERIFY(end[1].what == Occurrence::Fixed);
        QVERIFY(watch.watch(at(5, 1, 0.0)).empty());
    }

    void aSteadyStateNeedsSomethingComingIn()
    {
        EventWatch watch(Side::Left, 4);
        EventWatch::Now now = at(9, 4, 0.8);
        now.expectedBefore = now.expectedNow = 0.8;
        QVERIFY(watch.watch(now).empty());
        now.refreshed = true;
        const auto steady = watch.watch(now);
        QCOMPARE(steady.size(), std::size_t{1});
        QVERIFY(steady[0].what == Occurrence::Steady);
        QCOMPARE(steady[0].share, 0.8);
        QVERIFY(watch.watch(now).empty());
        now.changed = true;
        QVERIFY(watch.watch(now).empty());
        now.changed = false;
        QCOMPARE(watch.watch(now).size(), std::size_t{1}); // settled anew after a change
    }

    void withoutAnExpectationThereIsNoSteadyState()
    {
        EventWatch watch(Side::Right, 4);
        EventWatch::Now now = at(9, 4, 0.8);
        now.refreshed = true;
        now.expectedBefore = now.expectedNow = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(watch.watch(now).empty());
        now.expectedBefore = 0.8;
        QVERIFY(watch.watch(now).empty());
    }

    void dyingOutIsToldAloneAndOnce()
    {
        EventWatch watch(Side::Right, 4);
        EventWatch::Now now = at(7, 0, 0);
        now.size = 0;
        const auto told = watch.watch(now);
        QCOMPARE(told.size(), std::size_t{1});
        QVERIFY(told[0].what == Occurrence::Extinct);
        QVERIFY(watch.watch(now).empty());
    }
};

OUTCROSS_TEST(EventTest)
#include "event_test.moc"
