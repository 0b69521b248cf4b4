#include "tests/registry.h"
#include "widgets/controls/icon_button.h"
#include "widgets/controls/linked_forces.h"
#include "widgets/controls/scale_slider.h"
#include "widgets/controls/value_box.h"

#include <QSignalSpy>
#include <QTest>

using namespace outcross;

namespace
{

ForceWords named(const char* label)
{
    return {QString::fromUtf8(label), QStringLiteral("what it means"), {}};
}

ForceRange size(double largest, double start)
{
    ForceRange range;
    range.unit = ValueUnit::Count;
    range.scale = SliderScale::size(2, largest);
    range.defaultValue = start;
    return range;
}

} // namespace

class LinkedForcesTest : public QObject
{
    Q_OBJECT

private slots:
    void linkedSidesMoveTogether();
    void oneMovementIsToldOnceForBothSides();
    void unlinkedSidesMoveAlone();
    void sizesFollowByGeneCopies();
    void theFollowerStaysInItsRange();
    void anUnavailableSideDoesNotFollow();
    void theProgramsOwnChangesEmitNothing();
    void theChainSaysWhatItDoes();
};

void LinkedForcesTest::linkedSidesMoveTogether()
{
    LinkedForces pair(QStringLiteral("Outside"), named("Data freshness"), {}, named("Gene flow"), {},
                      LinkMapping::same());
    QVERIFY(pair.isLinked());
    QTest::keyClick(pair.slider(Side::Left)->slider(), Qt::Key_End);
    QCOMPARE(pair.value(Side::Right), 1.0);
    QTest::keyClick(pair.slider(Side::Right)->slider(), Qt::Key_Home);
    QCOMPARE(pair.value(Side::Left), 0.0);
    QCOMPARE(pair.slider(Side::Left)->box()->text(), QStringLiteral("0\u00a0%"));
}

void LinkedForcesTest::oneMovementIsToldOnceForBothSides()
{
    LinkedForces pair(QStringLiteral("Outside"), named("Data freshness"), {}, named("Gene flow"), {},
                      LinkMapping::same());
    std::vector<std::vector<SideValue>> told;
    connect(&pair, &LinkedForces::changed, this,
            [&told](const std::vector<SideValue>& values) { told.push_back(values); });
    const QSignalSpy finished(&pair, &LinkedForces::editingFinished);
    QTest::keyClick(pair.slider(Side::Left)->slider(), Qt::Key_End);
    QCOMPARE(told.size(), std::size_t{1});
    QVERIFY(told.front() == (std::vector<SideValue>{{Side::Left, 1.0}, {Side::Right, 1.0}}));
    QCOMPARE(finished.count(), 1);
}

void LinkedForcesTest::unlinkedSidesMoveAlone()
{
    LinkedForces pair(QStringLiteral("Outside"), named("Data freshness"), {}, named("Gene flow"), {},
                      LinkMapping::same());
    const QSignalSpy relinked(&pair, &LinkedForces::linkedChanged);
    pair.chainButton()->click();
    QCOMPARE(relinked.count(), 1);
    QTest::keyClick(pair.slider(Side::Left)->slider(), Qt::Key_End);
    QCOMPARE(pair.value(Side::Right), 0.0);
    // Linking them again moves nothing until somebody moves one.
    pair.chainButton()->click();
    QCOMPARE(pair.value(Side::Right), 0.0);
}

void LinkedForcesTest::sizesFollowByGeneCopies()
{
    LinkedForces pair(QStringLiteral("Size"), named("Samples"), size(20'000, 120), named("Individuals"),
                      size(10'000, 60), LinkMapping::copies());
    const auto type = [&pair](Side side, const QString& text) {
        ValueBox* box = pair.slider(side)->box();
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    };
    type(Side::Left, QStringLiteral("200"));
    QCOMPARE(pair.value(Side::Right), 100.0);
    type(Side::Right, QStringLiteral("30"));
    QCOMPARE(pair.value(Side::Left), 60.0);
    type(Side::Left, QStringLiteral("61"));
    QCOMPARE(pair.value(Side::Left), 61.0); // The one that was moved keeps its value, odd or not.
    QCOMPARE(pair.value(Side::Right), 31.0);
}

void LinkedForcesTest::theFollowerStaysInItsRange()
{
    LinkedForces pair(QStringLiteral("Size"), named("Samples"), size(1000, 120), named("Individuals"), size(10'000, 60),
                      LinkMapping::copies());
    QTest::keyClick(pair.slider(Side::Right)->slider(), Qt::Key_End);
    QCOMPARE(pair.value(Side::Right), 10'000.0);
    QCOMPARE(pair.value(Side::Left), 1000.0);
    QTest::keyClick(pair.slider(Side::Left)->slider(), Qt::Key_Home);
    QCOMPARE(pair.value(Side::Right), 2.0);
}

void LinkedForcesTest::anUnavailableSideDoesNotFollow()
{
    LinkedForces pair(QStringLiteral("Outside"), named("Data freshness"), {}, named("Gene flow"), {},
                      LinkMapping::same());
    pair.slider(Side::Right)->setUnavailable(QStringLiteral("There is no mainland."));
    QTest::keyClick(pair.slider(Side::Left)->slider(), Qt::Key_End);
    QCOMPARE(pair.value(Side::Right), 0.0);
}

void LinkedForcesTest::theProgramsOwnChangesEmitNothing()
{
    LinkedForces pair(QStringLiteral("Outside"), named("Data freshness"), {}, named("Gene flow"), {},
                      LinkMapping::same());
    int signalled = 0;
    connect(&pair, &LinkedForces::changed, this, [&signalled] { ++signalled; });
    connect(&pair, &LinkedForces::linkedChanged, this, [&signalled] { ++signalled; });
    pair.setValue(Side::Left, 0.5);
    QCOMPARE(pair.value(Side::Right), 0.0);
    pair.setLinked(false);
    pair.setLinked(true);
    QCOMPARE(signalled, 0);
}

void LinkedForcesTest::theChainSaysWhatItDoes()
{
    LinkedForces pair(QStringLiteral("Outside"), named("Data freshness"), {}, named("Gene flow"), {},
                      LinkMapping::same());
    QVERIFY(pair.chainButton()->accessibleName().contains(QStringLiteral("Outside")));
    QCOMPARE(pair.chainButton()->toolTip(), QStringLiteral("Linked: both move together."));
    pair.setLinked(false);
    QCOMPARE(pair.chainButton()->toolTip(), QStringLiteral("Not linked: each moves alone."));
}

OUTCROSS_TEST(LinkedForcesTest)
#include "linked_forces_test.moc"
