#include "app/features/branches/branches_dialog.h"
#include "app/words/branch_words.h"
#include "app/words/document_difference.h"
#include "tests/app/fixtures.h"
#include "tests/engine/shared/settled.h"
#include "tests/registry.h"
#include "widgets/controls/linked_forces.h"
#include "widgets/controls/scale_slider.h"
#include "widgets/panels/branch_list.h"

#include <QAbstractButton>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

Scenario plain()
{
    for (const ShippedScenario& shipped : shippedScenarios())
        if (shipped.id == u"closed_loop"_s)
            return shipped.scenario;
    return {};
}

void set(Scenario& scenario, std::int64_t at, Side side, Quantity quantity, double value)
{
    addIntervention(scenario.interventions, at, side, std::vector<Setting>{{quantity, value}});
}

} // namespace

/// Undoing, branches and pauses through the window.
class BranchesTest : public QObject
{
    Q_OBJECT
private slots:
    void aDifferenceSaysWhatChangedFromWhatToWhatAndWhen()
    {
        const Scenario from = plain();
        Scenario to = from;
        QCOMPARE(documentDifference(from, to), QString());
        set(to, 100, Side::Left, Quantity::Inflow, 0.03);
        QCOMPARE(documentDifference(from, to), u"freshness 0\u00A0% → 3\u00A0% at 100"_s);
        QCOMPARE(documentDifference(to, from), u"without freshness → 3\u00A0% at 100"_s);
        set(to, 100, Side::Right, Quantity::Inflow, 0.03);
        QCOMPARE(documentDifference(from, to), u"inflow 0\u00A0% → 3\u00A0% at 100"_s);
    }

    void aDragIsOneDifference()
    {
        const Scenario from = plain();
        Scenario to = from;
        for (int i = 0; i < 8; ++i)
            set(to, 40 + 2 * i, Side::Right, Quantity::Size, 59 - i);
        set(to, 90, Side::Right, Quantity::Size, 10); // later, on its own
        QCOMPARE(documentDifference(from, to), u"N 60 → 52 at 40"_s);
    }

    void foundingsAndDeedsHaveWordsToo()
    {
        const Scenario from = plain();
        Scenario to = from;
        to.seed = 42;
        QCOMPARE(documentDifference(from, to), u"seed 1859 → 42"_s);
        to.lineages[Side::Left].variants = 5;
        QCOMPARE(documentDifference(from, to), u"seed 1859 → 42, another model"_s);
        to = from;
        to.lineages[Side::Left].forces.inflow = 0.1;
        QCOMPARE(documentDifference(from, to), u"freshness 0\u00A0% → 10\u00A0% from the start"_s);
        to = from;
        addDeed(to.interventions, 12, Side::Right, {.what = DeedKind::Bottleneck, .count = 6});
        QCOMPARE(documentDifference(from, to), u"bottleneck → N = 6 at 12"_s);
        QCOMPARE(documentDifference(to, from), u"without bottleneck → N = 6 at 12"_s);
    }

    void undoAndRedoSayWhatTheyDo()
    {
        fixtures::OpenWindow open;
        QVERIFY(!open.window.actions().named(u"undo"_s)->isEnabled());
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        open.session.conductor().change(Side::Left, {{Quantity::Inflow, 0.03}});
        QTRY_VERIFY(open.window.actions().named(u"undo"_s)->isEnabled());
        QCOMPARE(open.window.actions().named(u"undo"_s)->text(), u"&Undo: freshness 0\u00A0% → 3\u00A0% at 11"_s);
        QVERIFY(open.session.isModified());
        open.trigger("undo");
        QTRY_VERIFY(open.window.actions().named(u"redo"_s)->isEnabled());
        QVERIFY(!open.window.actions().named(u"undo"_s)->isEnabled());
        QVERIFY(!open.session.isModified());
        QCOMPARE(open.window.actions().named(u"redo"_s)->text(), u"&Redo: freshness 0\u00A0% → 3\u00A0% at 11"_s);
        open.trigger("redo");
        QTRY_VERIFY(open.session.isModified());
    }

    void oneDragOfASliderIsOneStep()
    {
        fixtures::OpenWindow open;
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        auto* slider = open.window.findChild<ScaleSlider*>(u"slider"_s);
        if (slider == nullptr)
            slider = open.window.findChildren<ScaleSlider*>().constLast();
        QVERIFY(slider != nullptr);
        const QPoint from(slider->width() / 4, slider->height() / 2);
        QTest::mousePress(slider, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(slider, from + QPoint(4 * i, 0));
        QTest::mouseRelease(slider, Qt::LeftButton, {}, from + QPoint(40, 0));
        QTRY_VERIFY(open.session.snapshot()->undo);
        QTRY_VERIFY(open.session.isModified());
        QVERIFY(fixtures::settled(open.session.conductor()));
        open.trigger("undo");
        QTRY_VERIFY(!open.session.isModified());
        QVERIFY(!open.session.snapshot()->undo);
    }

    void aLinkedSliderIsOneCommandAndOneStep()
    {
        fixtures::OpenWindow open;
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        auto* group = open.find<LinkedForces>("inflow");
        QVERIFY(group->isLinked());
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(group->slider(Side::Left)->slider(), Qt::Key_PageUp);
        QTRY_COMPARE(open.session.document().interventions.size(), std::size_t{2});
        QVERIFY(fixtures::settled(open.session.conductor()));
        open.trigger("undo"); // the second press, on both sides
        QTRY_VERIFY(open.session.snapshot()->redo);
        QVERIFY(open.session.snapshot()->undo);
        const auto first = open.session.document().interventions;
        QCOMPARE(first.size(), std::size_t{2});
        QCOMPARE(first[0].set[0].value, first[1].set[0].value);
        open.trigger("undo");
        QTRY_VERIFY(!open.session.isModified());
        QVERIFY(!open.session.snapshot()->undo);
    }

    void theTreeIsReopenedNamedPinnedAndPrunedFromItsDialog()
    {
        fixtures::OpenWindow open;
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        open.trigger("stepBack");
        QTRY_COMPARE(open.session.snapshot()->generation, 9);
        open.session.conductor().change(Side::Left, {{Quantity::Inflow, 0.03}});
        QTRY_COMPARE(open.session.snapshot()->branches->branches().size(), std::size_t{2});
        open.trigger("branches");
        auto* dialog = open.find<BranchesDialog>("branchesDialog");
        QVERIFY(dialog && dialog->isVisible());
        auto* list = dialog->findChild<BranchList*>(u"branchList"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->model()->index(1, 0).data().toString(), u"freshness 0\u00A0% → 3\u00A0% at 10"_s);
        const auto button = [&](const char* name) {
            return dialog->findChild<QAbstractButton*>(QString::fromLatin1(name));
        };
        list->select(open.session.snapshot()->branches->current());
        QVERIFY(!button("branchReopen")->isEnabled());
        const quint64 first = open.session.snapshot()->branches->branches()[0].id;
        const quint64 second = open.session.snapshot()->branches->current();
        list->select(first);
        QVERIFY(button("branchReopen")->isEnabled());
        button("branchReopen")->click();
        QTRY_COMPARE(open.session.snapshot()->branches->current(), first);
        QTRY_COMPARE(open.session.snapshot()->newest, 10);

        list->select(second);
        QVERIFY(list->model()->setData(list->currentIndex(), u"  With <b>fresh</b> data "_s, Qt::EditRole));
        QTRY_COMPARE(list->model()->index(1, 0).data().toString(), u"With <b>fresh</b> data"_s);
        QCOMPARE(open.session.snapshot()->branches->pinned().size(), std::size_t{1});
        button("branchPin")->click();
        QTRY_VERIFY(open.session.snapshot()->branches->pinned().empty());
        button("branchRemove")->click();
        QTRY_COMPARE(list->model()->rowCount(), 1);
    }

    void theReasonOfAPauseIsSaid()
    {
        fixtures::OpenWindow open;
        QTimer::singleShot(0, &open.window, [&] {
            auto* dialog = open.find<QInputDialog>("stopAtDialog");
            QVERIFY(dialog);
            dialog->setIntValue(5);
            dialog->accept();
        });
        open.window.actions().named(u"stopAt"_s)->trigger();
        QVERIFY(open.window.actions().named(u"stopAt"_s)->isChecked());
        QCOMPARE(open.window.actions().named(u"stopAt"_s)->text(), u"At &generation 5…"_s);
        open.trigger("playPause");
        QTRY_COMPARE(open.session.snapshot()->generation, 5);
        QTRY_VERIFY(!open.session.snapshot()->playing);
        QTRY_COMPARE(open.find<QLabel>("caption")->text(),
                     u"Generation 5: paused here, as you asked. Press Play to go on."_s);
        open.trigger("stopAt");
        QVERIFY(!open.window.actions().named(u"stopAt"_s)->isChecked());
        QCOMPARE(open.window.actions().named(u"stopAt"_s)->text(), u"At a &generation…"_s);
    }
};

OUTCROSS_TEST(BranchesTest)
#include "branches_test.moc"
