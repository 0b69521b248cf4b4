#include "fixtures.h"

#include "app/session/replicate_keeper.h"
#include "app/words/replicate_words.h"
#include "tests/registry.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/panels/replicate_popup.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>

#include <cmath>

using namespace outcross;
using namespace Qt::StringLiterals;

class ReplicatesWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void theKeyOpensTheSheetAndAButtonStartsThem()
    {
        fixtures::OpenWindow open;
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        QTest::keyClick(&open.window, Qt::Key_L);
        auto* sheet = open.find<ReplicatePopup>("livesPopup");
        QVERIFY(sheet && sheet->isVisible());
        sheet->findChild<QAbstractButton*>(u"lives20"_s)->click();
        QCOMPARE(open.session.lives().count(), 20);
        const auto* chart = open.find<KeptChart>("chart");
        QTRY_COMPARE(chart->lives().newest(), 10);
        QCOMPARE(chart->lives().row(Side::Left, 10)->count, 20U);
        QTRY_VERIFY(sheet->findChild<QLabel*>(u"livesTold"_s)->text().contains(u"of 20 AI lineages"_s));
        QVERIFY(chart->accessibleDescription().contains(u"of 20 AI lineages"_s));
        QVERIFY(sheet->findChild<QPushButton*>(u"livesStart"_s)->isHidden());

        open.trigger("stepTen"); // they follow
        QTRY_COMPARE(chart->lives().newest(), 20);
        sheet->findChild<QAbstractButton*>(u"livesThreads"_s)->click();
        QCOMPARE(chart->lives().look, ReplicateLook::Threads);
        sheet->findChild<QAbstractButton*>(u"lives0"_s)->click();
        QCOMPARE(chart->lives().lives, 0U);
        QVERIFY(!chart->accessibleDescription().contains(u"of 20 AI lineages"_s));
    }

    void aBranchShowsNothingOfTheOldFuture()
    {
        fixtures::OpenWindow open;
        open.session.lives().setCount(10);
        open.session.conductor().step(30);
        QVERIFY(open.waitForGeneration(30));
        const auto* chart = open.find<KeptChart>("chart");
        QTRY_COMPARE(chart->lives().newest(), 30);
        const KeptSpread before = *chart->lives().row(Side::Left, 20);
        open.session.conductor().goTo(10);
        QTRY_COMPARE(open.session.snapshot()->generation, 10);
        open.session.conductor().change(Side::Left, {{Quantity::Inflow, 0.5}});
        QTRY_VERIFY(open.session.snapshot()->newest == 10);
        QTRY_VERIFY(chart->lives().newest() <= 10);
        open.session.conductor().step(10);
        QTRY_COMPARE(chart->lives().newest(), 20);
        QVERIFY(!(*chart->lives().row(Side::Left, 20) == before));
    }

    void aSlowModelWaitsForTheReader()
    {
        fixtures::OpenWindow open;
        auto main = std::make_shared<Snapshot>(*open.session.snapshot());
        auto document = std::make_shared<Scenario>(*main->document);
        document->lineages[Side::Left].kind = "adversarial";
        main->document = main->opened = document;
        main->secondsToMake = 1.7;
        ReplicateKeeper keeper;
        keeper.follow(main);
        keeper.setCount(20);
        QVERIFY(keeper.waitsForStart());
        QVERIFY(keeper.picture().note.contains(u"20 other lives wait"_s));
        const QString cost = replicateCostSentence(keeper.cost(), 20, *main);
        QVERIFY2(cost.contains(u"1.7 s a generation"_s), qPrintable(cost));
        QVERIFY(cost.contains(u"20 lives"_s));
        main->secondsToMake = std::nan("");
        QVERIFY(replicateCostSentence(keeper.cost(), 20, *main).contains(u"Make one generation"_s));
        keeper.start();
        QVERIFY(!keeper.waitsForStart());
        keeper.setCount(10); // fewer cost less
        QVERIFY(!keeper.waitsForStart());
        keeper.setCount(50);
        QVERIFY(keeper.waitsForStart());
    }
};

OUTCROSS_TEST(ReplicatesWindowTest)
#include "replicates_window_test.moc"
