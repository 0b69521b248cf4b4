#include "fixtures.h"

#include "engine/document/scenario_file.h"
#include "engine/tables/census_table.h"
#include "tests/registry.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/controls/banner.h"
#include "widgets/controls/linked_forces.h"
#include "widgets/controls/scale_slider.h"
#include "widgets/controls/scrubber.h"
#include "widgets/controls/value_box.h"
#include "widgets/panels/force_panel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTimer>

#include <cstdlib>
#include <stdexcept>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

std::string rowsOf(const Session& session)
{
    const auto& lineages = session.snapshot()->lineages;
    return censusTableRows(0, {{lineages[Side::Left].history, lineages[Side::Right].history}},
                           censusLayout(session.snapshot()->document->lineages));
}

LineageSpec founders(std::int64_t size, int loci)
{
    LineageSpec spec;
    spec.kind = "diploid";
    spec.size = size;
    spec.loci = loci;
    return spec;
}

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT
private slots:
    void opensOnTheDefaultScenarioPausedAtItsStart()
    {
        fixtures::OpenWindow open;
        QCOMPARE(open.session.snapshot()->generation, 0);
        QVERIFY(!open.session.snapshot()->playing);
        QVERIFY(open.window.windowTitle().startsWith(u"Penguins and cats"_s));
        QVERIFY(open.find<QLabel>("caption")->text().contains(u"Space"_s));
    }

    void spacePlaysAndPauses()
    {
        fixtures::OpenWindow open;
        QTest::keyClick(&open.window, Qt::Key_Space);
        QVERIFY(open.waitForGeneration(3));
        QTest::keyClick(&open.window, Qt::Key_Space);
        QTRY_VERIFY(!open.session.snapshot()->playing);
    }

    void spaceInAFieldTypesAndPressesTheFocusedButton()
    {
        fixtures::OpenWindow open;
        auto* group = open.find<LinkedForces>("inflow");
        QAbstractButton* chain = group->findChild<QAbstractButton*>();
        QVERIFY(chain);
        chain->setFocus();
        const bool linked = group->isLinked();
        QTest::keyClick(chain, Qt::Key_Space);
        QCOMPARE(group->isLinked(), !linked);
        QVERIFY(!open.session.snapshot()->playing);
    }

    void aSliderActsAtTheNextGenerationLeavesAFlagAndReplays()
    {
        fixtures::OpenWindow open;
        const QTemporaryDir folder;
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        auto* group = open.find<LinkedForces>("inflow");
        QVERIFY(group->isLinked());
        auto* slider = group->slider(Side::Left)->slider();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_PageUp);
        const double moved = slider->value();
        QVERIFY(moved > 0);
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(20));
        const auto document = open.session.document();
        QCOMPARE(document.interventions.size(), std::size_t{2}); // linked: both moved
        QCOMPARE(document.interventions[0].at, 11);
        QCOMPARE(document.interventions[0].set[0].value, moved);
        QCOMPARE(open.session.snapshot()->lineages[Side::Right].conditions.forces.inflow, moved);
        QVERIFY(open.session.isModified());

        const std::string rows = rowsOf(open.session);
        open.nextPath = folder.filePath(u"saved"_s);
        open.trigger("save");
        QVERIFY(!open.session.isModified());
        QCOMPARE(open.session.filePath(), folder.filePath(u"saved.json"_s));
        const auto before = open.session.snapshot()->runId;
        open.trigger("open"); // the name without its ending: refused in the banner
        QVERIFY(open.find<Banner>("banner")->isVisible());
        open.nextPath += u".json"_s;
        open.trigger("open");
        QTRY_VERIFY(open.session.snapshot()->runId != before);
        open.session.conductor().step(20);
        QVERIFY(open.waitForGeneration(20));
        QCOMPARE(rowsOf(open.session), rows);
    }

    void resetNewSeedAndDefaultsAreThreeThings()
    {
        fixtures::OpenWindow open;
        const auto seed = open.session.document().seed;
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        const std::string rows = rowsOf(open.session);
        open.trigger("reset");
        QTRY_COMPARE(open.session.snapshot()->generation, 0);
        QCOMPARE(open.session.document().seed, seed);
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        QCOMPARE(rowsOf(open.session), rows);

        open.trigger("newSeed");
        QTRY_COMPARE(open.session.snapshot()->generation, 0);
        QVERIFY(open.session.document().seed != seed);

        auto* group = open.find<LinkedForces>("mutation");
        auto* slider = group->slider(Side::Right)->slider();
        QTest::keyClick(slider, Qt::Key_End);
        QTRY_VERIFY(open.session.snapshot()->lineages[Side::Right].conditions.forces.mutation > 0);
        open.trigger("defaults");
        QTRY_COMPARE(open.session.snapshot()->lineages[Side::Right].conditions.forces.mutation, 0.0);
        QTRY_COMPARE(group->value(Side::Right), 0.0);
    }

    void aFailedSaveIsToldUntilItIsSavedOrWavedAway()
    {
        fixtures::OpenWindow open;
        const QTemporaryDir folder;
        auto* banner = open.find<Banner>("banner");
        open.nextPath = u"/proc/none/x.json"_s;
        open.trigger("saveAs");
        const QString failed = banner->text();
        QVERIFY2(failed.startsWith(u"x.json cannot be written: "_s), qPrintable(failed));
        emit open.session.keepingFailed(u"cannot be kept"_s);
        QCOMPARE(banner->text(), failed);
        QVERIFY(!open.session.openFile(folder.filePath(u"none.json"_s))); // has something to say, too
        QCOMPARE(banner->text(), failed);
        open.session.conductor().restartWithSeed(77);
        QTRY_COMPARE(open.session.document().seed, std::uint64_t{77});
        QCOMPARE(banner->text(), failed); // another run does not save this one
        open.nextPath = folder.filePath(u"x.json"_s);
        open.trigger("saveAs");
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->text(), u"cannot be kept"_s);
        banner->dismiss();
        QVERIFY(!banner->isVisible());
        open.nextPath = u"/proc/none/x.json"_s;
        open.trigger("saveAs");
        QCOMPARE(banner->text(), failed);
        banner->dismiss();
        QVERIFY(!banner->isVisible());
    }

    void aDroppedFileOpensAndABadOneIsToldInTheBanner()
    {
        fixtures::OpenWindow open;
        const QTemporaryDir folder;
        QFile good(folder.filePath(u"good.json"_s));
        QVERIFY(good.open(QIODevice::WriteOnly));
        Scenario scenario = scenarioNamed(u"default"_s);
        scenario.title = "Dropped";
        good.write(QByteArray::fromStdString(scenarioJson(scenario)));
        good.close();
        const auto drop = [&](const QString& path) {
            QMimeData mime;
            mime.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&open.window, &enter);
            QDropEvent event(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&open.window, &event);
        };
        drop(good.fileName());
        QTRY_COMPARE(QString::fromStdString(open.session.document().title), u"Dropped"_s);
        QCOMPARE(open.session.recentFiles().first(), good.fileName());
        drop(folder.path());
        auto* banner = open.find<Banner>("banner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(u"folder"_s), qPrintable(banner->text()));
        QCOMPARE(QString::fromStdString(open.session.document().title), u"Dropped"_s);
        QTest::keyClick(&open.window, Qt::Key_Escape);
        QVERIFY(!banner->isVisible());
    }

    void aSizeBeyondMemoryIsRefusedAndTheSliderGoesBack()
    {
        fixtures::OpenWindow open;
        Scenario wide = scenarioNamed(u"default"_s);
        wide.lineages[Side::Right] = founders(10, kMaximumLoci);
        open.session.openShipped(wide);
        QTRY_COMPARE(open.session.document().lineages[Side::Right].loci, kMaximumLoci);
        ValueBox* box = open.find<LinkedForces>("size")->slider(Side::Right)->box();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, u"1000000"_s);
        QTest::keyClick(box, Qt::Key_Return);
        auto* banner = open.find<Banner>("banner");
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(open.session.document().lineages[Side::Right].size, 10);
        QTRY_COMPARE(open.find<LinkedForces>("size")->value(Side::Right), 10.0);
    }

    void theWindowAnswersWhileAGenerationTakesSeconds()
    {
        fixtures::OpenWindow open;
        Scenario slow = scenarioNamed(u"default"_s);
        slow.lineages[Side::Right] = founders(1'000'000, 100);
        open.session.openShipped(slow);
        QTRY_VERIFY(open.session.document().lineages[Side::Right].loci == 100);
        open.trigger("playPause");
        QTRY_VERIFY(open.session.conductor().busyFor().count() > 20);
        auto* slider = open.find<LinkedForces>("mutation")->slider(Side::Left)->slider();
        QTest::keyClick(slider, Qt::Key_PageUp);
        open.window.repaint();
        QCOMPARE(open.session.conductor().latest()->generation, 0); // it is being made still
        open.session.openShipped(scenarioNamed(u"default"_s));
        QTRY_COMPARE(open.session.document().lineages[Side::Right].size, 60);
    }

    void aFoundingThatTakesLongIsToldAndGivenUpForAnother()
    {
        fixtures::OpenWindow open;
        Scenario slow = scenarioNamed(u"default"_s);
        slow.lineages[Side::Right] = founders(1'000'000, 100);
        auto* caption = open.find<QLabel>("caption");
        const QString before = caption->text();
        open.session.openShipped(slow);
        QVERIFY2(caption->text().contains(u"second"_s), qPrintable(caption->text())); // before it has begun
        QTRY_VERIFY(open.session.conductor().isFounding());
        open.session.openShipped(scenarioNamed(u"default"_s));
        QTRY_COMPARE(open.session.document().lineages[Side::Right].size, 60);
        QTRY_COMPARE(caption->text(), before);
        QCOMPARE(open.session.conductor().latest()->runId, std::uint64_t{2}); // the slow one never was one
    }

    void everyControlHasANameAndTabReachesIt()
    {
        fixtures::OpenWindow open;
        open.window.activateWindow();
        QSet<QWidget*> reached;
        for (QWidget* widget = open.window.nextInFocusChain(); widget != &open.window;
             widget = widget->nextInFocusChain()) {
            if (!widget->isVisibleTo(&open.window) || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            reached.insert(widget);
            QString name = QAccessible::queryAccessibleInterface(widget)
                               ? QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name)
                               : widget->accessibleName();
            QVERIFY2(!name.isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
        QVERIFY(reached.size() > 15);
        QVERIFY(reached.contains(open.find<KeptChart>("chart")));
    }

    void theMenusAreMadeOfTheRowsOfAllActions()
    {
        fixtures::OpenWindow open;
        const auto entries = [](const QMenu* menu) {
            QStringList names;
            for (const QAction* action : menu->actions())
                names << (action->isSeparator() ? u"|"_s : action->menu() ? action->text() : action->objectName());
            return names.join(u' ');
        };
        QStringList menus;
        for (const QAction* top : open.window.menuBar()->actions())
            if (top->text() != u"&Scenarios"_s)
                menus << top->text() + u": "_s + entries(top->menu());
        QCOMPARE(menus[0], u"&File: open Open &recent openLast | save saveAs | export | quit"_s);
        QCOMPARE(menus[1], u"&Edit: undo redo | copyChart copyData"_s);
        QCOMPARE(menus[2],
                 u"&Run: playPause step stepTen slower faster | stepBack stepBackTen toStart toNow goTo branches "
                 "Pa&use by itself | otherLives | reset newSeed defaults | phase"_s);
        QCOMPARE(menus[3],
                 u"&Events: bottleneck founders fragment reconnect translocate freeze pathogen equalFamilies | "
                 "model population survey"_s);
        QCOMPARE(menus[4], u"&View: numbers theory | present fullScreen &Colours &Language"_s);
        QCOMPARE(menus[5], u"&Help: keys about"_s);
    }

    void anActionThatNobodyHasOrThatTwoHaveOpensNoWindow()
    {
        ActionRegistry actions(nullptr);
        actions.add({.id = ActionId("play")});
        QVERIFY_EXCEPTION_THROWN(actions.add({.id = ActionId("play")}), std::logic_error);
        QVERIFY_EXCEPTION_THROWN((void)actions[ActionId("pause")], std::logic_error);
    }

    void everyActionHasWordsAndKeysAreUnique()
    {
        fixtures::OpenWindow open;
        QSet<QString> keys;
        for (const QAction* action : open.window.actions().all()) {
            QVERIFY(!action->text().isEmpty());
            QVERIFY(!action->statusTip().isEmpty());
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys.insert(key.toString());
            }
        }
    }

    void theScrubberShowsAnyGenerationAndPlayingGoesOnWhenItIsLetGo()
    {
        fixtures::OpenWindow open;
        open.window.setSpeed(200);
        open.trigger("playPause");
        QVERIFY(open.waitForGeneration(60));
        auto* scrubber = open.find<Scrubber>("scrubber");
        const auto at = [&](qint64 generation) {
            return QPoint(qRound(scrubber->xOf(generation)), scrubber->height() / 2);
        };
        QTest::mousePress(scrubber, Qt::LeftButton, {}, at(20));
        QTRY_COMPARE(open.session.snapshot()->generation, scrubber->shown());
        QVERIFY(std::abs(scrubber->shown() - 20) <= 1);
        QVERIFY(!open.session.snapshot()->playing);
        QTest::mouseMove(scrubber, at(40));
        QTRY_COMPARE(open.session.snapshot()->generation, scrubber->shown());
        QVERIFY(std::abs(scrubber->shown() - 40) <= 1);
        QVERIFY(open.session.snapshot()->newest >= 60);
        QTest::mouseRelease(scrubber, Qt::LeftButton, {}, at(40));
        QVERIFY(open.waitForGeneration(70));
        open.trigger("playPause");
        QTRY_VERIFY(!open.session.snapshot()->playing);
        QTest::mouseClick(scrubber, Qt::LeftButton, {}, at(10)); // it was not playing: it does not now
        QTRY_COMPARE(open.session.snapshot()->generation, scrubber->shown());
        QVERIFY(!open.session.snapshot()->playing);
    }

    void keysMoveInTime()
    {
        fixtures::OpenWindow open;
        open.window.activateWindow();
        const auto reaches = [&](std::int64_t generation) {
            return tests::waitFor([&] {
                const auto& snapshot = open.session.snapshot();
                return snapshot->generation == generation && !snapshot->goingTo;
            });
        };
        QTest::keyClick(&open.window, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(reaches(10));
        QTest::keyClick(&open.window, Qt::Key_Right);
        QVERIFY(reaches(11));
        const std::string rows = rowsOf(open.session);
        QTest::keyClick(&open.window, Qt::Key_Left);
        QVERIFY(reaches(10));
        QTest::keyClick(&open.window, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(reaches(0));
        QTest::keyClick(&open.window, Qt::Key_End);
        QVERIFY(reaches(11));
        QCOMPARE(rowsOf(open.session), rows);
        QTest::keyClick(&open.window, Qt::Key_Home);
        QVERIFY(reaches(0));
        QVERIFY(!open.session.isModified());
        QVERIFY(!open.window.actions().named(u"stepBack"_s)->isEnabled());

        // A slider keeps its own arrows.
        auto* slider = open.find<LinkedForces>("inflow")->slider(Side::Left)->slider();
        slider->setFocus();
        QTRY_VERIFY(slider->hasFocus());
        QTest::keyClick(slider, Qt::Key_Right);
        QVERIFY(slider->value() > 0);
        QCOMPARE(open.session.snapshot()->generation, 0);
    }

    void aGenerationCanBeTyped()
    {
        fixtures::OpenWindow open;
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        QTimer::singleShot(0, &open.window, [&] {
            auto* dialog = open.find<QInputDialog>("goToDialog");
            QVERIFY(dialog);
            QCOMPARE(dialog->intMaximum(), 10);
            dialog->setIntValue(4);
            dialog->accept();
        });
        QTest::mouseClick(open.find<QLabel>("generation"), Qt::LeftButton);
        QTRY_COMPARE(open.session.snapshot()->generation, 4);
        QCOMPARE(open.session.snapshot()->newest, 10);
    }

    void aChangeInThePastBeginsABranchAndTellsIt()
    {
        fixtures::OpenWindow open;
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        open.trigger("stepBack");
        QTRY_COMPARE(open.session.snapshot()->generation, 9);
        QCOMPARE(open.session.snapshot()->branches->branches().size(), std::size_t{1});
        open.session.conductor().change(Side::Left, {{Quantity::Inflow, 0.5}});
        QTRY_COMPARE(open.session.snapshot()->branches->branches().size(), std::size_t{2});
        QCOMPARE(open.session.snapshot()->branches->branches()[0].newest(), 10);
        QTRY_COMPARE(open.session.snapshot()->newest, 9);
    }

    void theoryIsExplainedByAKeyAndFollowsTheRun()
    {
        fixtures::OpenWindow open;
        QTest::keyClick(&open.window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        auto* text = open.find<QTextBrowser>("theoryText");
        QVERIFY(text && text->isVisible() && !text->accessibleName().isEmpty());
        QVERIFY(text->toPlainText().contains(u"(1 − 1/120)"_s)); // 120 items, 60 cats
        QVERIFY(text->toPlainText().contains(u"Wright 1931"_s));
        QVERIFY(!text->toPlainText().contains(u"Not exact"_s));
        open.session.conductor().change(Side::Right, {{Quantity::KinAvoidance, 0.5}});
        open.session.conductor().step(1);
        QVERIFY(open.waitForGeneration(1));
        QTRY_VERIFY(text->toPlainText().contains(u"Not exact"_s));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!text->isVisible());
    }

    void presenterModeHidesTheForcesAndEscapeLeavesIt()
    {
        fixtures::OpenWindow open;
        auto* forces = open.find<ForcePanel>("forcePanel");
        const double before = QApplication::font().pointSizeF();
        open.trigger("present");
        QVERIFY(!forces->isVisible());
        QVERIFY(QApplication::font().pointSizeF() > 1.5 * before);
        QTest::keyClick(&open.window, Qt::Key_Escape);
        QVERIFY(forces->isVisible());
        QCOMPARE(QApplication::font().pointSizeF(), before);
    }

    void fitsASmallProjector()
    {
        fixtures::OpenWindow open;
        for (const char* theme : {"coloursLight", "coloursDark"}) {
            open.trigger(theme);
            open.window.resize(1024, 768);
            QCoreApplication::processEvents();
            QVERIFY2(open.window.width() <= 1024 && open.window.height() <= 768,
                     qPrintable(u"%1 × %2"_s.arg(open.window.width()).arg(open.window.height())));
        }
    }
};

OUTCROSS_TEST(WindowTest)
#include "window_test.moc"
