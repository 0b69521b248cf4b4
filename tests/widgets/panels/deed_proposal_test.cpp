#include "tests/registry.h"
#include "widgets/panels/deed_proposal.h"

#include <QTest>

using namespace outcross;

namespace
{

PopulationState ofSize(std::int64_t size)
{
    PopulationState state;
    state.size = size;
    state.born = size;
    return state;
}

} // namespace

class DeedProposalTest : public QObject
{
    Q_OBJECT

private slots:
    void amountsFollowThePopulation()
    {
        QCOMPARE(proposedDeed(DeedKind::Bottleneck, ofSize(60)).count, 6);
        QCOMPARE(proposedDeed(DeedKind::Bottleneck, ofSize(60)).generations, 1);
        QCOMPARE(proposedDeed(DeedKind::Bottleneck, ofSize(12)).count, 2);
        QCOMPARE(proposedDeed(DeedKind::Founders, ofSize(60)).count, 4);
        QCOMPARE(proposedDeed(DeedKind::Fragment, ofSize(60)).count, 4);
        QCOMPARE(proposedDeed(DeedKind::Translocate, ofSize(60)).count, 2);
        QCOMPARE(proposedDeed(DeedKind::Freeze, ofSize(60)).count, 20);
        QCOMPARE(proposedDeed(DeedKind::Freeze, ofSize(5000)).count, 100);
    }

    void noAmountIsMoreThanThereAre()
    {
        for (const std::int64_t size : {1, 2, 3})
            for (const DeedKind kind :
                 {DeedKind::Bottleneck, DeedKind::Founders, DeedKind::Fragment, DeedKind::Freeze}) {
                QVERIFY(proposedDeed(kind, ofSize(size)).count >= 1);
                QVERIFY(proposedDeed(kind, ofSize(size)).count <= size);
                QVERIFY(proposedDeed(kind, ofSize(size)).count <= largestCount(kind, ofSize(size)));
            }
    }

    void equalFamiliesTurnOnAndOff()
    {
        PopulationState state = ofSize(60);
        QVERIFY(proposedDeed(DeedKind::EqualFamilies, state).on);
        state.equalFamilies = true;
        QVERIFY(!proposedDeed(DeedKind::EqualFamilies, state).on);
    }

    void whatMakesNoSenseHasAReason()
    {
        PopulationState state = ofSize(60);
        QCOMPARE(obstacleTo(DeedKind::Reconnect, state), DeedObstacle::OneDeme);
        QCOMPARE(obstacleTo(DeedKind::Fragment, state), DeedObstacle::None);
        state.demes = 4;
        QCOMPARE(obstacleTo(DeedKind::Reconnect, state), DeedObstacle::None);
        QCOMPARE(obstacleTo(DeedKind::Fragment, state), DeedObstacle::SeveralDemes);
        QCOMPARE(obstacleTo(DeedKind::Bottleneck, ofSize(1)), DeedObstacle::TooFew);
        for (const DeedKind kind : kDeedKinds) {
            QCOMPARE(obstacleTo(kind, ofSize(0)), DeedObstacle::Extinct);
            PopulationState other = ofSize(60);
            other.nature = Nature::Pedigree;
            QCOMPARE(obstacleTo(kind, other), DeedObstacle::Pedigree);
            other.nature = Nature::Model;
            QCOMPARE(obstacleTo(kind, other), DeedObstacle::NotAPopulation);
        }
    }
};

OUTCROSS_TEST(DeedProposalTest)
#include "deed_proposal_test.moc"
