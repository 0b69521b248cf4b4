#include "tests/registry.h"
#include "widgets/controls/force_slider.h"
#include "widgets/controls/scale_slider.h"
#include "widgets/controls/value_box.h"
#include "widgets/panels/force_panel.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace outcross;

class ForcePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void forcesThatCannotActAreNotThere()
    {
        ForcePanel panel;
        for (const Quantity quantity :
             {Quantity::Selection, Quantity::Memory, Quantity::Exchange, Quantity::KinAvoidance})
            QVERIFY(panel.own(quantity)->isHidden());
        panel.setActing({Quantity::Exchange});
        QVERIFY(!panel.own(Quantity::Exchange)->isHidden());
        QVERIFY(panel.own(Quantity::Memory)->isHidden());
    }

    void moreForcesAreFoldedAwayAtFirst()
    {
        ForcePanel panel;
        panel.setActing({Quantity::KinAvoidance});
        panel.show();
        auto* fold = panel.findChild<QAbstractButton*>(QStringLiteral("moreForces"));
        QVERIFY(fold->isVisible());
        QVERIFY(!panel.own(Quantity::KinAvoidance)->isVisible());
        fold->click();
        QVERIFY(panel.own(Quantity::KinAvoidance)->isVisible());
        panel.setActing({});
        QVERIFY(!fold->isVisible());
        QVERIFY(!panel.own(Quantity::KinAvoidance)->isVisible());
    }

    void selectionReachesBothWaysAndAnyValueMayBeTyped()
    {
        ForcePanel panel;
        panel.setActing({Quantity::Selection});
        ForceSlider* selection = panel.own(Quantity::Selection);
        QList<Setting> told;
        connect(&panel, &ForcePanel::changed, this, [&told](const std::vector<SideChange>& changes) {
            QCOMPARE(changes.size(), std::size_t{1});
            QCOMPARE(changes[0].side, Side::Right);
            told.append(changes[0].settings.at(0));
        });
        QTest::keyClick(selection->slider(), Qt::Key_Home);
        QCOMPARE(selection->value(), -0.5);
        QTest::keyClick(selection->slider(), Qt::Key_End);
        QCOMPARE(selection->value(), 0.5);
        selection->box()->selectAll();
        QTest::keyClicks(selection->box(), QStringLiteral("-3.25"));
        QTest::keyClick(selection->box(), Qt::Key_Return);
        QCOMPARE(selection->value(), -3.25);
        QCOMPARE(told.last(), (Setting{Quantity::Selection, -3.25}));
        QCOMPARE(selection->slider()->scale().positionOf(0), 0.5);
    }

    void theModelsForcesSayTheirValueInTheTermsOfTheField()
    {
        ForcePanel panel;
        QVERIFY(panel.ofModel(Quantity::Selection)->isHidden());
        const auto temperature = [](double value) { return QStringLiteral("T = %1").arg(1 - value); };
        panel.setModelForces({{Quantity::Selection, {QStringLiteral("Curation"), temperature, -1, 0.95}}});
        ForceSlider* selection = panel.ofModel(Quantity::Selection);
        QVERIFY(!selection->isHidden());
        QVERIFY(panel.ofModel(Quantity::Memory)->isHidden());
        QList<Setting> told;
        connect(&panel, &ForcePanel::changed, this, [&told](const std::vector<SideChange>& changes) {
            QCOMPARE(changes.size(), std::size_t{1});
            QCOMPARE(changes[0].side, Side::Left);
            told.append(changes[0].settings.at(0));
        });
        QTest::keyClick(selection->slider(), Qt::Key_End);
        QCOMPARE(told.last(), (Setting{Quantity::Selection, 0.95}));
        QCOMPARE(selection->words().meaning, QStringLiteral("T = 0.05"));
        Conditions now;
        now.forces.selection = 0.5;
        panel.setConditions(Side::Right, now); // another lineage's
        QCOMPARE(selection->value(), 0.95);
        now.forces.selection = 0.95;
        panel.setConditions(Side::Left, now);
        now.forces.selection = 0.5;
        panel.setConditions(Side::Left, now);
        QCOMPARE(selection->words().meaning, QStringLiteral("T = 0.5"));
        panel.setModelForces({});
        QVERIFY(selection->isHidden());
    }

    void theModelsDetectorIsFoldedAway()
    {
        ForcePanel panel;
        panel.show();
        auto* fold = panel.findChild<QAbstractButton*>(QStringLiteral("moreForces"));
        QVERIFY(!fold->isVisible());
        panel.setModelForces(
            {{Quantity::KinAvoidance, {QStringLiteral("Detector"), [](double) { return QString(); }}}});
        QVERIFY(fold->isVisible());
        QVERIFY(!panel.ofModel(Quantity::KinAvoidance)->isVisible());
        fold->click();
        QVERIFY(panel.ofModel(Quantity::KinAvoidance)->isVisible());
    }

    void whatTheReaderMovedStaysUntilTheEngineFollows()
    {
        ForcePanel panel;
        panel.setActing({Quantity::Exchange});
        ForceSlider* exchange = panel.own(Quantity::Exchange);
        QTest::keyClick(exchange->slider(), Qt::Key_End);
        panel.setConditions(Side::Right, Conditions{}); // not taken over yet
        QCOMPARE(exchange->value(), 1.0);
        Conditions now;
        now.forces.exchange = 1;
        panel.setConditions(Side::Right, now);
        now.forces.exchange = 0.5;
        panel.setConditions(Side::Right, now);
        QCOMPARE(exchange->value(), 0.5);
    }
};

OUTCROSS_TEST(ForcePanelTest)
#include "force_panel_test.moc"
